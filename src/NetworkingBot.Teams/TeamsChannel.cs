using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>Writes to people in Teams without having been asked just now.</summary>
internal sealed class TeamsChannel(PersonalChats chats, ReplyDelivery delivery, ILogger<TeamsChannel> logger) : IChannel
{
    public string Name => Inbound.Channel;

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) => message.MaybeSentAt is not null
        ? Task.FromResult<Delivery>(new Delivery.UnknownOutcome())
        : DeliverAsync(to, Shown.Of(message), cancellation);

    private async Task<Delivery> DeliverAsync(Recipient to, Shown shown, CancellationToken cancellation)
    {
        var (tenant, sent, reference) = (to.Address.Workspace, false, TeamsReference.Parse(to.ConversationReference));
        try
        {
            await chats.RunAsync(to.Address, reference, RunAsync, cancellation);
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
            reference ??= new TeamsReference(
                turn.Activity.ServiceUrl,
                turn.Activity.Conversation.Id,
                turn.Activity.Recipient.Id,
                to.Address.User,
                tenant
            );
            await delivery.SendAsync(turn, shown, stop);
            sent = true;
        }
    }
}
