using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Assistants;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>
/// Brings Teams into a host that has a <see cref="ConversationCore"/>, its <see cref="CoreServices"/>, an <see cref="ITableStore"/> and an
/// <see cref="IClock"/>.
/// </summary>
public static class TeamsRegistration
{
    public const string Path = "/api/messages";

    private const string Client = "teams";

    /// <summary>A client serves many turns: addresses that change are seen when its connections are renewed.</summary>
    private static readonly TimeSpan _connectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>
    /// What the SDK logs of each message is told by the span of the request already; the addresses that the client would log hold ids of
    /// people.
    /// </summary>
    private const string Sdk = "Microsoft.Bot";

    /// <summary>Reads section <c>Teams</c>; what is wrong with it is told, all at once, when the host starts.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TeamsSettings>().Bind(configuration.GetSection(TeamsSettings.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsSettings>, TeamsSettingsCheck>();
        services.AddLogging(logging => logging.AddFilter(Sdk, LogLevel.Warning));
        services.AddHttpClient(Client)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = _connectionLifetime })
            .AddPolicyHandler((provider, request) => ConnectorRetries.PolicyFor(request, Settings(provider)))
            .AddHttpMessageHandler(() => new AnswersWithContent());
        services.AddHttpClient(SharedFiles.Http, client => client.Timeout = TimeSpan.FromSeconds(60))
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddHttpClient(EntraTokens.Client, client => client.Timeout = TimeSpan.FromSeconds(10)).RemoveAllLoggers();
        if (configuration.GetSection(TeamsSettings.Section).Get<TeamsSettings>() is { HasIdentity: true, Copilot.IsOn: true })
        {
            services.AddSingleton<EntraTokens>().AddSingleton<IAssistant, CopilotAssistant>();
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new ReceiptStore(
            provider.GetRequiredService<ITableStore>(),
            provider.GetRequiredService<IClock>()
        ));
        return services
            .AddSingleton(Adapter)
            .AddSingleton<Installations>()
            .AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<Callers>(
                    provider,
                    provider.GetRequiredService<CoreServices>().Identities,
                    provider.GetRequiredService<CoreServices>().AccountUpkeep
                )
            )
            .AddSingleton<TargetedMessages>()
            .AddSingleton<PersonalChats>()
            .AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<ToTheAsker>(provider, provider.GetRequiredService<CoreServices>().Identities)
            )
            .AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<ReplyDelivery>(provider, provider.GetRequiredService<CoreServices>().People)
            )
            .AddSingleton<SharedFiles>()
            .AddSingleton<TurnHandler>()
            .AddSingleton<Roster>()
            .AddSingleton<Leavers>()
            .AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<InstallationHandler>(provider, provider.GetRequiredService<CoreServices>().Identities)
            )
            .AddSingleton<ComposeBox>()
            .AddSingleton<TurnGuard>()
            .AddSingleton<TokenCheck>()
            .AddSingleton<TeamsBot>()
            .AddSingleton<IBot>(provider =>
                Settings(provider) is { HasIdentity: false, Playground: true }
                    ? new PlaygroundBot(provider.GetRequiredService<TeamsBot>())
                    : provider.GetRequiredService<TeamsBot>()
            )
            .AddSingleton<TeamsEndpoint>()
            .AddSingleton<IPlatform, TeamsPlatform>()
            .AddSingleton<IChannel, TeamsChannel>()
            .AddSingleton(provider => new RosterReading(
                provider.GetRequiredService<TeamsAdapter>(),
                provider.GetRequiredService<Roster>(),
                provider.GetRequiredService<Leavers>(),
                provider.GetRequiredService<ITableStore>(),
                provider.GetRequiredService<CoreServices>().Identities,
                provider.GetRequiredService<CoreServices>().RowFaults,
                provider.GetRequiredService<IOptions<TeamsSettings>>(),
                provider.GetRequiredService<ILogger<RosterReading>>()))
            .AddSingleton<IRosterReading>(provider => provider.GetRequiredService<RosterReading>());
    }

    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints)
    {
        var provider = endpoints.ServiceProvider;
        if (Settings(provider) is { HasIdentity: false, Playground: false })
        {
            provider.GetRequiredService<ILogger<TeamsEndpoint>>().TeamsIsOff();
        }

        return endpoints.MapPost(Path, (HttpContext http) => provider.GetRequiredService<TeamsEndpoint>().HandleAsync(http));
    }

    private static TeamsSettings Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<TeamsSettings>>().Value;

    private static TeamsAdapter Adapter(IServiceProvider provider)
    {
        var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(Sdk);
        var clients = new OneClient(provider.GetRequiredService<IHttpClientFactory>());
        var authentication = new ConfigurationBotFrameworkAuthentication(
            SdkConfiguration.Of(Settings(provider)),
            provider.GetService<ServiceClientCredentialsFactory>(),
            httpClientFactory: clients,
            logger: logger);
        return new TeamsAdapter(new SharedConnectors(authentication, provider.GetRequiredService<IClock>()), logger);
    }

    /// <summary>The SDK asks for a client without a name; it gets the one that retries.</summary>
    private sealed class OneClient(IHttpClientFactory clients) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => clients.CreateClient(Client);
    }
}
