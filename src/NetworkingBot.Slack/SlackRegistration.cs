using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkingBot.Core;
using NetworkingBot.Core.Assistants;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NodaTime;
using SlackNet;

namespace NetworkingBot.Slack;

public static class SlackRegistration
{
    private const string Http = "slack";

    /// <summary>
    /// Everything for Slack, as the section <c>Slack</c> says. The host brings the core, its services, the store, the clock and the keys of
    /// Data Protection.
    /// </summary>
    /// <exception cref="InvalidOperationException">The settings have faults: all of them are in the message.</exception>
    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(SlackSettings.Section).Get<SlackSettings>() ?? new SlackSettings();
        if (settings.Faults() is { Count: > 0 } faults)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        }

        services.AddDataProtection();
        services.TryAddSingleton<ReceiptStore>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(Http, client => client.Timeout = TimeSpan.FromSeconds(20))
            .RemoveAllLoggers()
            .AddPolicyHandler((provider, request) => Transient.PolicyFor(request, provider.GetRequiredService<TimeProvider>()))
            .AddHttpMessageHandler(provider => new WholeAnswers(settings.ApiUrl, provider.GetRequiredService<TimeProvider>()));
        services.AddHttpClient(SharedFiles.Http, client => client.Timeout = TimeSpan.FromSeconds(60))
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton(settings)
            .AddSingleton(ClientFactory)
            .AddSingleton(provider => new SignatureCheck(settings.SigningSecret ?? "", provider.GetRequiredService<IClock>()))
            .AddSingleton(provider => new Outbound(provider.GetRequiredService<ConversationCore>().Codec))
            .AddSingleton<Installations>()
            .AddSingleton<MemberCache>()
            .AddSingleton<Roster>()
            .AddSingleton<AppHome>()
            .AddSingleton<FileUpload>()
            .AddSingleton<ReplyDelivery>()
            .AddSingleton<SharedFiles>()
            .AddSingleton<TurnHandler>()
            .AddSingleton<MentionNames>()
            .AddSingleton<SuggestedPrompts>()
            .AddSingleton<TurnGuard>()
            .AddSingleton<SlackRequests>()
            .AddSingleton<SlackEndpoint>()
            .AddSingleton<OAuth>()
            .AddSingleton<SendQueue>()
            .AddSingleton<RosterReading>()
            .AddSingleton<IRosterReading>(provider => provider.GetRequiredService<RosterReading>())
            .AddSingleton<IPlatform, SlackPlatform>()
            .AddSingleton<IChannel, SlackChannel>()
            .AddHostedService(provider => provider.GetRequiredService<SendQueue>())
            .AddHostedService(provider => provider.GetRequiredService<RosterReading>());
        if (settings.Slackbot)
        {
            services.AddSingleton<IAssistant, SlackbotAssistant>();
        }

        return settings.UsesSocketMode ? services.AddHostedService<SocketModeService>() : services;
    }

    /// <summary>
    /// <c>POST /slack/events</c> for everything (the same at <c>/slack/interactions</c>, <c>/slack/commands</c> and <c>/slack/options</c>),
    /// unless requests come over Socket Mode; and <c>GET /slack/install</c> where workspaces install the app themselves.
    /// </summary>
    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder routes)
    {
        var settings = routes.ServiceProvider.GetRequiredService<SlackSettings>();
        foreach (var path in settings.UsesSocketMode ? [] : (string[])["events", "interactions", "commands", "options"])
        {
            routes
                .MapPost($"/slack/{path}", (HttpRequest request, SlackEndpoint endpoint) => endpoint.HandleAsync(request))
                .DisableAntiforgery();
        }

        if (settings.CanBeInstalled)
        {
            routes.MapGet(OAuth.InstallPath, (HttpContext http, OAuth oauth) => oauth.Begin(http));
            routes.MapGet(
                OAuth.RedirectPath,
                (HttpContext http, OAuth oauth, string? code, string? state, string? error) => oauth.FinishAsync(http, code, state, error)
            );
        }

        return routes;
    }

    private static ISlackServiceProvider ClientFactory(IServiceProvider provider)
    {
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        var api = provider.GetRequiredService<SlackSettings>().ApiUrl;
        return new SlackServiceBuilder()
            .UseHttp(slack => Default.Http(slack.GetJsonSettings(), () => clients.CreateClient(Http), Default.Logger))
            .UseUrlBuilder(slack => new ApiAddress(Default.UrlBuilder(slack.GetJsonSettings()), api))
            .UseApiClient(slack => new SlackApiClient(slack.GetHttp(), slack.GetUrlBuilder(), slack.GetJsonSettings(), "")
            {
                DisableRetryOnRateLimit = true,
            });
    }
}
