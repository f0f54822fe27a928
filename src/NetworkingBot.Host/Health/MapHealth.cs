using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using NetworkingBot.Cluster;
using NetworkingBot.Core;

namespace NetworkingBot.Host.Health;

internal static class HealthEndpoints
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";
    public const string Whole = "/health";

    private const string Store = "store";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHostedService<RowFaultWatch>();
        services.AddHealthChecks()
            .AddCheck<StoreCheck>(Store, timeout: TimeSpan.FromSeconds(5))
            .AddCheck<ClusterCheck>("cluster");
        return services;
    }

    /// <summary>
    /// Live: the process answers. Ready: it may be sent turns. Both answer a word. The whole: the same, degraded while it is no member of
    /// the cluster, how many members there are, and how many rows could not be read since the start. All are open to anybody and tell of
    /// nobody.
    /// </summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks(Ready, new HealthCheckOptions { Predicate = check => check.Name == Store });
        routes.MapHealthChecks(
            Whole,
            new HealthCheckOptions
            {
                ResponseWriter = (http, report) =>
                    http.Response.WriteAsJsonAsync(
                        new
                        {
                            status = report.Status.ToString(),
                            silos = http.RequestServices.GetRequiredService<ClusterView>().Silos,
                            unreadableRows = http.RequestServices.GetRequiredService<CoreServices>().RowFaults.Count,
                        }
                    ),
            }
        );
        return routes;
    }
}
