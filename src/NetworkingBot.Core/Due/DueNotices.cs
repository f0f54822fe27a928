using System.Threading.Channels;
using NodaTime;

namespace NetworkingBot.Core.Due;

/// <summary>
/// What was written through this process and whoever sends was not told of yet, who may be in another one. No more than one notice for each
/// shard.
/// </summary>
public sealed class DueNotices
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, Instant> _untold = [];
    private readonly Channel<bool> _announced =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private int _waitedFor;

    /// <summary>Waits for the next <see cref="DueStore.Announce"/>. One that came since the last wait ends it at once.</summary>
    public async Task AnnouncedAsync(CancellationToken cancellation) => _ = await _announced.Reader.ReadAsync(cancellation);

    /// <summary>All that are there, to be told once.</summary>
    public IReadOnlyCollection<DueNotice> Take()
    {
        lock (_lock)
        {
            List<DueNotice> all = [.. _untold.Select(one => new DueNotice(one.Key, one.Value))];
            _untold.Clear();
            return all;
        }
    }

    /// <summary>Has what could not be told told later.</summary>
    public void Keep(IEnumerable<DueNotice> notices)
    {
        lock (_lock)
        {
            foreach (var (shard, at) in notices)
            {
                _untold[shard] = _untold.TryGetValue(shard, out var there) ? Instant.Min(there, at) : at;
            }
        }
    }

    internal void Add(DueNotice notice, Lane lane)
    {
        Keep([notice]);
        if (lane == Lane.Waited)
        {
            Volatile.Write(ref _waitedFor, 1);
        }
    }

    /// <summary>Nothing, where nothing was added since the last time that anybody waits for.</summary>
    internal void Announce()
    {
        if (Interlocked.Exchange(ref _waitedFor, 0) == 1)
        {
            // What two turns announce at the same moment is one announcement: one sweep is enough for both.
            _ = _announced.Writer.TryWrite(true);
        }
    }
}

/// <summary>Something is due at a time, in one of the shards of due messages.</summary>
public sealed record DueNotice(int Shard, Instant At);
