using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Protocol;
using NetworkingBot.Core.Assistants;

namespace NetworkingBot.Mcp;

public static class McpRegistration
{
    /// <summary>Where assistants ask.</summary>
    public const string Path = "/mcp";

    /// <summary>
    /// What it logs of each request is told by the span of the request already; and of a request that makes no sense it logs what was sent.
    /// </summary>
    private const string Sdk = "ModelContextProtocol";

    private const string ServerName = "networking-bot";

    /// <summary>
    /// The Model Context Protocol for every <see cref="IAssistant"/> that the host has. It adds <see cref="Core.ConversationCore"/> and
    /// <see cref="Core.CoreServices"/>.
    /// </summary>
    public static IServiceCollection AddAssistants(this IServiceCollection services)
    {
        services.AddSingleton<Door>().AddSingleton<Looks>();
        services.AddLogging(logging => logging.AddFilter(Sdk, LogLevel.None));
        services
            .AddMcpServer(server => server.ServerInfo = new Implementation
            {
                Name = ServerName,
                Version = typeof(McpRegistration).Assembly.GetName().Version!.ToString(3),
            })
            .WithHttpTransport(transport =>
            {
                // Any replica answers any request: nothing is remembered between two.
                transport.SessionMode = HttpServerSessionMode.Stateless;
                transport.ConfigureSessionOptions = (http, server, cancellation) =>
                    http.RequestServices.GetRequiredService<Looks>().ConfigureAsync(server, Door.AskerOf(http), cancellation);
            });
        return services;
    }

    /// <summary>Serves <c>/mcp</c> while there is an assistant that may ask; otherwise nothing.</summary>
    public static IEndpointRouteBuilder MapAssistants(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        if (services.GetServices<IAssistant>().Any())
        {
            routes.MapGroup(Path).AddEndpointFilter(services.GetRequiredService<Door>()).MapMcp();
        }

        return routes;
    }
}
