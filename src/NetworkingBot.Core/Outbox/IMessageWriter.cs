using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Writes the due messages of one kind, as of the moment of sending. Writing one changes nothing, so that it may be asked for more than
/// once.
/// </summary>
public interface IMessageWriter
{
    string Kind { get; }

    /// <summary>True: its messages go to people who have not joined as well; otherwise they are dropped.</summary>
    bool ReachesAnybody => false;

    Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation);

    /// <summary>Notes that it was sent. May be called again for the same message, when the process ends right after it.</summary>
    Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation);
}

/// <summary>What became of writing a message.</summary>
public abstract record Writing
{
    /// <summary>To be sent now.</summary>
    public record Ready(Message Message) : Writing
    {
        /// <summary>
        /// Who reads it as well, in one conversation, where a channel that all of them use can open one; otherwise nobody reads it. Empty:
        /// only the person.
        /// </summary>
        public ImmutableArray<PersonId> With { get; init; } = [];

        /// <summary>
        /// What becomes of it when nobody can tell whether it arrived. True: it is taken as sent, since another one comes. False: it is
        /// sent again, since twice is better than never.
        /// </summary>
        public bool OnceAtMost { get; init; }
    }

    /// <summary>The state that the message tells of is there, and says that the person is to hear of it at a later time.</summary>
    public sealed record NotBefore(Instant At) : Writing;

    /// <summary>
    /// The message does not hold (any more). For good: it is dropped at once. Otherwise its state may still be on its way to the store, and
    /// the message is dropped after a minute.
    /// </summary>
    public sealed record Obsolete(bool ForGood = false) : Writing;
}
