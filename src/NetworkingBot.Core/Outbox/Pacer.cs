using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Spaces what is sent under limits, one clock of turns for each key. A turn that is near is reserved and waited for. When turns are taken
/// further ahead than that, whoever asks for the backlog is spread behind them, so that they come back at the pace that is allowed; whoever
/// does not ask takes the next turn that is near.
/// </summary>
public sealed class Pacer(Duration longestWait)
{
    /// <summary>Bytes of one clock with the turns of its last second; estimated from above.</summary>
    private const int BytesEach = 1024;

    /// <summary>
    /// Bytes: 25,000 clocks. One that was not asked longest goes first: what it paced is over by then, or the platform says so once more.
    /// </summary>
    private const int Budget = 25_000 * (BytesEach + 200);

    private static readonly Duration _second = Duration.FromSeconds(1);

    private readonly BoundedCache<string, Turns> _turns = new("send-turns", Budget);

    /// <summary>
    /// How long to wait for the next turn under all these limits together; <see cref="Pace.Wait"/> is reserved, <see cref="Pace.Later"/> is
    /// not.
    /// </summary>
    public Pace Next(IReadOnlyList<(string Key, Duration Gap)> limits, Instant now)
    {
        lock (_turns)
        {
            var (all, at) = TurnsOf(limits, now);
            if (at - now > longestWait)
            {
                return new Pace.Later(at - now);
            }

            all.ForEach(one => one.Turns.Next = at + one.Gap);
            return new Pace.Wait(at - now);
        }
    }

    /// <summary>
    /// How much longer somebody waits whose turn has come: turns that a stall made late come at once, and still no second holds more of
    /// them than there are turns in one.
    /// </summary>
    public Duration Release(string key, Duration gap, Instant now)
    {
        lock (_turns)
        {
            var released = TurnsOf(key).Released;
            var at = released.Count < Math.Max(1, (int)(_second / gap)) ? now : Instant.Max(now, released.Dequeue() + _second);
            released.Enqueue(at);
            return at - now;
        }
    }

    /// <summary>Reserves nothing. Null when the next turn is near; otherwise when to come back for one.</summary>
    public Duration? BacklogOf(IReadOnlyList<(string Key, Duration Gap)> limits, Instant now)
    {
        lock (_turns)
        {
            var (all, at) = TurnsOf(limits, now);
            return at - now > longestWait ? Behind(all, at) - now : null;
        }
    }

    /// <summary>Nothing under a key before an instant: the platform said so.</summary>
    public void Hold(string key, Instant until)
    {
        lock (_turns)
        {
            var turns = TurnsOf(key);
            turns.Next = Instant.Max(turns.Next, until);
        }
    }

    private (List<(Duration Gap, Turns Turns)> All, Instant Next) TurnsOf(IReadOnlyList<(string Key, Duration Gap)> limits, Instant now)
    {
        List<(Duration Gap, Turns Turns)> all = [.. limits.Select(limit => (limit.Gap, TurnsOf(limit.Key)))];
        return (all, all.Max(one => Instant.Max(one.Turns.Next, now)));
    }

    /// <summary>A place behind those who came too late for a turn before.</summary>
    private static Instant Behind(List<(Duration Gap, Turns Turns)> all, Instant next)
    {
        var at = all.Max(one => Instant.Max(one.Turns.Overflow, next));
        all.ForEach(one => one.Turns.Overflow = at + one.Gap);
        return at;
    }

    private Turns TurnsOf(string key) => _turns.FindOrKeep(key, () => new Turns(), BytesEach + (2 * key.Length));

    private sealed class Turns
    {
        public Instant Next { get; set; } = Instant.MinValue;

        public Instant Overflow { get; set; } = Instant.MinValue;

        /// <summary>When the last ones went, as many as there are turns in a second.</summary>
        public Queue<Instant> Released { get; } = [];
    }
}

/// <summary>When one may go on.</summary>
public abstract record Pace
{
    public sealed record Wait(Duration For) : Pace;

    public sealed record Later(Duration In) : Pace;
}
