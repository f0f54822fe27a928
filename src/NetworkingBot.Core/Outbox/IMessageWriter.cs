using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>Writes the due messages of one kind, as of the moment of sending. May be asked twice for the same one: it changes nothing.</summary>
public interface IMessageWriter
{
    string Kind { get; }

    Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation);
}

/// <summary>What became of writing a message.</summary>
public abstract record Writing
{
    /// <summary>To be sent now.</summary>
    public sealed record Ready(Message Message) : Writing
    {
        /// <summary>What to note once it was sent; it is lost when the process ends in between.</summary>
        public Func<CancellationToken, Task>? Afterwards { get; init; }
    }

    /// <summary>To be said to several people in one conversation, where a channel that all of them use can open one; otherwise not at all.</summary>
    public sealed record ForGroup(ImmutableArray<PersonId> With, Message Message) : Writing;

    /// <summary>True, but not yet to be said.</summary>
    public sealed record NotBefore(Instant At) : Writing;

    /// <summary>Not true. Dropped after a moment in which its state may still come, or at once when it is moot for good.</summary>
    public sealed record Moot(bool ForGood = false) : Writing;
}
