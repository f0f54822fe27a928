using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>Writes the due messages of one kind, as of the moment of sending. May be asked more than once for the same one: it changes nothing.</summary>
public interface IMessageWriter
{
    string Kind { get; }

    /// <summary>True: its messages go to people who have not joined as well; otherwise they are dropped.</summary>
    bool ReachesAnybody => false;

    Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation);
}

/// <summary>What became of writing a message.</summary>
public abstract record Writing
{
    /// <summary>To be sent now.</summary>
    public sealed record Ready(Message Message) : Writing
    {
        /// <summary>Who reads it as well, in one conversation, where a channel that all of them use can open one; otherwise nobody reads it. Empty: only the person.</summary>
        public ImmutableArray<PersonId> With { get; init; } = [];

        /// <summary>
        /// What becomes of it when nobody can tell whether it arrived. True: it is taken as sent, since another one comes. False: it is sent again, since twice
        /// is better than never.
        /// </summary>
        public bool OnceAtMost { get; init; }

        /// <summary>What to note when it was sent. It may be called again for the same message, when the process ends right after it.</summary>
        public Func<CancellationToken, Task> Afterwards { get; init; } = _ => Task.CompletedTask;
    }

    /// <summary>True, but not yet to be said.</summary>
    public sealed record NotBefore(Instant At) : Writing;

    /// <summary>Not true. Dropped after a moment in which its state may still come, or at once when it is moot for good.</summary>
    public sealed record Obsolete(bool ForGood = false) : Writing;
}
