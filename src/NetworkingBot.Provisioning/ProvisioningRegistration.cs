using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NetworkingBot.Provisioning;

public static class ProvisioningRegistration
{
    /// <summary>SCIM 2.0 for the directories of companies. The host adds <see cref="Core.CoreServices"/>.</summary>
    public static IServiceCollection AddProvisioning(this IServiceCollection services,
        Func<IServiceProvider, ProvisioningSettings> settings) => services
        .AddSingleton(settings)
        .AddSingleton<Access>()
        .AddSingleton<UsersEndpoint>()
        .AddSingleton<GroupsEndpoint>()
        .AddSingleton<Discovery>();

    /// <summary>Serves <c>/scim/v2</c>, to whoever has a token for it; while the bot has no such token, nothing.</summary>
    public static IEndpointRouteBuilder MapProvisioning(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var scim = routes.MapGroup(ResourceMeta.Root)
            .AddEndpointFilter(services.GetRequiredService<Access>())
            .WithMetadata(new RequestSizeLimitAttribute(ScimRequest.MaxBodyBytes));
        var users = services.GetRequiredService<UsersEndpoint>();
        scim.MapGet("/Users", users.ListAsync);
        scim.MapPost("/Users", users.AddAsync);
        scim.MapGet("/Users/{id}", users.GetAsync);
        scim.MapPut("/Users/{id}", users.ReplaceAsync);
        scim.MapPatch("/Users/{id}", users.PatchAsync);
        scim.MapDelete("/Users/{id}", users.RemoveAsync);
        var groups = services.GetRequiredService<GroupsEndpoint>();
        scim.MapGet("/Groups", groups.ListAsync);
        scim.MapPost("/Groups", groups.AddAsync);
        scim.MapGet("/Groups/{id}", groups.GetAsync);
        scim.MapPut("/Groups/{id}", groups.ReplaceAsync);
        scim.MapPatch("/Groups/{id}", groups.PatchAsync);
        scim.MapDelete("/Groups/{id}", groups.RemoveAsync);
        var discovery = services.GetRequiredService<Discovery>();
        scim.MapGet("/ServiceProviderConfig", discovery.Config);
        scim.MapGet("/ResourceTypes", discovery.Types);
        scim.MapGet("/ResourceTypes/{id}", discovery.Type);
        scim.MapGet("/Schemas", discovery.Schemas);
        scim.MapGet("/Schemas/{id}", discovery.Schema);
        scim.Map("/{**rest}", () => ScimAnswer.Fault(StatusCodes.Status404NotFound, null, "There is nothing here."));
        return routes;
    }
}
