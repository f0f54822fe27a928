using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Outbox;

/// <summary>One way to somebody, or to several at once.</summary>
public abstract record Route(Address Address)
{
    public abstract Task<Delivery> SendAsync(Message message, CancellationToken cancellation);

    public sealed record ToOne(IChannel Channel, Recipient Recipient) : Route(Recipient.Address)
    {
        public override Task<Delivery> SendAsync(Message message, CancellationToken cancellation) =>
            Channel.SendAsync(Recipient, message, cancellation);
    }

    /// <param name="First">The address whose conversation's pace counts.</param>
    public sealed record ToGroup(IGroupChannel Channel, Address First, IReadOnlyList<Recipient> Members) : Route(First)
    {
        public override Task<Delivery> SendAsync(Message message, CancellationToken cancellation) =>
            Channel.OpenGroupAsync(Members, message, cancellation);
    }
}
