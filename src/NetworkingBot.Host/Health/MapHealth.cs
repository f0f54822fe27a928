using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace NetworkingBot.Host.Health;

internal static class HealthEndpoints
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreCheck>("store", timeout: TimeSpan.FromSeconds(5));
        return services;
    }

    /// <summary>Live: the process answers. Ready: it may be sent turns. Both answer a word, without detail: they are open to anybody.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks(Ready);
        return routes;
    }
}
