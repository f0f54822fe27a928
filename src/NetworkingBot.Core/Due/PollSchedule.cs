using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Due;

/// <summary>When to look into each shard of due messages next, so that a sweep that finds nothing costs nothing.</summary>
internal sealed class PollSchedule
{
    /// <summary>
    /// The longest time between two looks. What another process wrote is seen then; that process, while it lives, tells of it at once.
    /// </summary>
    public static readonly Duration Every = Duration.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Instant[] _next = Enumerable.Repeat(Instant.MinValue, Keys.DueShards).ToArray();

    /// <summary>
    /// True when it is time to look. The next look is then set before this one reads: what is written meanwhile moves it.
    /// </summary>
    public bool Begin(int shard, Instant now)
    {
        lock (_lock)
        {
            // A look further away than ever is set means that the clock was put back.
            var isTime = _next[shard] <= now || _next[shard] - now > Every;
            _next[shard] = isTime ? now + Every : _next[shard];
            return isTime;
        }
    }

    /// <summary>Something may be due at that moment: look then at the latest.</summary>
    public void Note(int shard, Instant at)
    {
        lock (_lock)
        {
            _next[shard] = Instant.Min(_next[shard], at);
        }
    }
}
