using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>Writes to people in Teams without having been asked just now.</summary>
internal sealed class TeamsChannel(TeamsAdapter adapter, ReplyDelivery delivery, Installations installations, IOptions<TeamsSettings> settings, ILogger<TeamsChannel> logger) : IChannel
{
    public string Name => Inbound.Channel;

    private string AppId => settings.Value.AppId ?? "";

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) => message.MaybeSentAt is not null
        ? Task.FromResult<Delivery>(new Delivery.UnknownOutcome())
        : DeliverAsync(to, Shown.Of(message), cancellation);

    private async Task<Delivery> DeliverAsync(Recipient to, Shown shown, CancellationToken cancellation)
    {
        var (tenant, sent, reference) = (to.Address.Workspace, false, TeamsReference.Parse(to.ConversationReference));
        try
        {
            await InConversationAsync(to.Address, reference, RunAsync, cancellation);
            return sent ? new Delivery.Sent(reference?.ToString()) : new Delivery.Unreachable("Nobody of the tenant has written yet.");
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault) && !cancellation.IsCancellationRequested)
        {
            logger.DeliveryRefused(ConnectorFaults.StatusOf(fault), tenant);
            return ConnectorFaults.Of(fault);
        }

        async Task RunAsync(ITurnContext turn, CancellationToken stop)
        {
            // What the SDK makes up to continue a conversation is no message that one could reply to.
            turn.Activity.Id = null;
            reference ??= new TeamsReference(turn.Activity.ServiceUrl, turn.Activity.Conversation.Id, turn.Activity.Recipient.Id, to.Address.User, tenant);
            await delivery.SendAsync(turn, shown, stop);
            sent = true;
        }
    }

    private async Task InConversationAsync(Address to, TeamsReference? reference, BotCallbackHandler run, CancellationToken cancellation)
    {
        if (reference is not null)
        {
            await adapter.ContinueConversationAsync(AppId, reference.ToConversation(), run, cancellation);
        }
        else if (await installations.ServiceUrlAsync(to.Workspace, cancellation) is { } serviceUrl)
        {
            var personal = new ConversationParameters
            {
                IsGroup = false,
                Bot = new ChannelAccount(id: "28:" + AppId),
                Members = [new ChannelAccount(id: to.User)],
                TenantId = to.Workspace,
                ChannelData = new TeamsChannelData { Tenant = new TenantInfo(to.Workspace) },
            };
            await adapter.CreateConversationAsync(AppId, Channels.Msteams, serviceUrl, null, personal, run, cancellation);
        }
    }
}
