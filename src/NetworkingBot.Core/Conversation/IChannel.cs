using NetworkingBot.Core.Cards;
using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>A way to write to somebody without having been asked just now. One implementation for each chat platform.</summary>
public interface IChannel
{
    /// <summary>The channel's name in <see cref="Address.Channel"/>.</summary>
    string Name { get; }

    /// <summary>
    /// Sends a new message. Never throws for what the platform answers: see <see cref="Delivery"/>. Of a message that an earlier attempt
    /// may have brought (<see cref="Message.MaybeSentAt"/>) only what is missing is sent; where the platform does not tell, nothing is:
    /// <see cref="Delivery.UnknownOutcome"/>.
    /// </summary>
    Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation);
}

/// <summary>A channel that can open a conversation of several people and the bot.</summary>
public interface IGroupChannel : IChannel
{
    /// <summary>Writes into the conversation of exactly these people, all of one workspace; opens it when there is none yet.</summary>
    Task<Delivery> OpenGroupAsync(IReadOnlyList<Recipient> people, Message message, CancellationToken cancellation);
}

/// <summary>
/// Whom to write to. The reference is the one the channel gave with an earlier turn; null: open a new personal conversation.
/// </summary>
public sealed record Recipient(Address Address, string? ConversationReference);

/// <summary>What the bot says on its own. <paramref name="Text"/> is the whole in plain words, as in <see cref="Reply"/>.</summary>
public sealed record Message(string Text, Lang Lang, IReadOnlyList<Card> Cards)
{
    /// <summary>
    /// Tells it from every other message to the same person, for platforms that can be asked whether it arrived; null: nobody will ask.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>When an attempt began of which nobody knows the end; null: there was none.</summary>
    public Instant? MaybeSentAt { get; init; }
}

/// <summary>What became of a message.</summary>
public abstract record Delivery
{
    /// <summary>
    /// True when the platform has the message or a part of it, or may have: its answer is lost. What was refused as a whole is false.
    /// </summary>
    public bool MaybeSent { get; init; }

    /// <summary>It is there. A new conversation has a new reference.</summary>
    public sealed record Sent(string? ConversationReference = null) : Delivery;

    /// <summary>Blocked, removed or unknown: leave this person alone until they write.</summary>
    public sealed record Unreachable(string Reason) : Delivery;

    /// <summary>Too fast. Try this recipient again after <paramref name="RetryAfter"/>.</summary>
    public sealed record Throttled(Duration RetryAfter) : Delivery;

    /// <summary>Something else failed and may pass.</summary>
    public sealed record Failed(string Reason) : Delivery;

    /// <summary>An earlier attempt may have brought it, and the platform cannot be asked. Nothing was sent now.</summary>
    public sealed record UnknownOutcome : Delivery;
}
