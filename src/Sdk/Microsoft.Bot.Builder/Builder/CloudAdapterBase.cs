using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Runs the bot's turns and carries what they send to the channel, each in the order it is asked for. It does not retry.</summary>
public abstract class CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null) : BotAdapter
{
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; } = botFrameworkAuthentication;

    protected ILogger Logger { get; } = logger ?? NullLogger.Instance;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var connector = turnContext.TurnState.Get<ConnectorClient>();
        var sent = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            sent[i] = (string.IsNullOrWhiteSpace(activities[i].ReplyToId)
                ? await connector.SendAsync(activities[i], cancellationToken)
                : await connector.ReplyAsync(activities[i], cancellationToken)) ?? new ResourceResponse("");
        }

        return sent;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<ConnectorClient>().UpdateAsync(activity, cancellationToken);

    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return RunAsync(Bot(botAppId), reference.GetContinuationActivity(), callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        using var connector = await BotFrameworkAuthentication.ConnectAsync(Bot(botAppId), serviceUrl, cancellationToken);
        var created = await connector.CreateConversationAsync(conversationParameters, cancellationToken);
        var activity = new Activity(ActivityTypes.Event)
        {
            Name = "CreateConversation",
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            Conversation = new ConversationAccount { Id = created.Id, TenantId = conversationParameters.TenantId },
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await RunAsync(connector, activity, callback, cancellationToken);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateAsync(activity, authHeader, cancellationToken);
        var turn = await RunAsync(caller, activity, callback, cancellationToken);
        return activity.Type != ActivityTypes.Invoke ? null : turn.TurnState.Get<InvokeResponse>() ?? new InvokeResponse { Status = 501 };
    }

    private static ClaimsIdentity Bot(string appId) => new([new Claim("aud", appId ?? ""), new Claim("appid", appId ?? "")]);

    private async Task<TurnContext> RunAsync(ClaimsIdentity identity, Activity activity, BotCallbackHandler callback, CancellationToken cancellation)
    {
        using var connector = await BotFrameworkAuthentication.ConnectAsync(identity, activity.ServiceUrl, cancellation);
        return await RunAsync(connector, activity, callback, cancellation);
    }

    private async Task<TurnContext> RunAsync(ConnectorClient connector, Activity activity, BotCallbackHandler callback, CancellationToken cancellation)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add(connector);
        await callback(turn, cancellation);
        return turn;
    }
}
