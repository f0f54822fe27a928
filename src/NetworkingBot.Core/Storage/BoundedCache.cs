using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// What is kept at hand within a budget of memory: what was not used for longest goes first. Its size is the metric
/// <c>networkingbot.cache.size</c>, by name. Safe for use by many threads.
/// </summary>
public sealed class BoundedCache<TKey, TValue> : IMeasuredCache
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _leastUsedFirst = [];
    private readonly long _budget;
    private long _size;

    /// <param name="name">As the metric calls it; caches of one name are added up.</param>
    /// <param name="budget">Bytes, by the estimates of whoever keeps something here.</param>
    public BoundedCache(string name, long budget)
    {
        (Name, _budget) = (name, budget);
        CacheSizes.Add(this);
    }

    public string Name { get; }

    /// <summary>Bytes, estimated.</summary>
    public long Size
    {
        get
        {
            lock (_lock)
            {
                return _size;
            }
        }
    }

    /// <summary>Whoever finds it has used it.</summary>
    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                _leastUsedFirst.Remove(node);
                _leastUsedFirst.AddLast(node);
                value = node.Value.Value;
                return true;
            }

            value = default;
            return false;
        }
    }

    /// <summary>In place of what was kept under the key before.</summary>
    /// <param name="key">Under which it is found.</param>
    /// <param name="value">What is kept.</param>
    /// <param name="bytes">What key and value take beside their places here; estimated, and counted until they go.</param>
    public void Keep(TKey key, TValue value, long bytes)
    {
        lock (_lock)
        {
            KeepLocked(key, value, bytes);
        }
    }

    /// <summary>What is kept under the key; made and kept where nothing is.</summary>
    /// <inheritdoc cref="Keep"/>
    public TValue FindOrKeep(TKey key, Func<TValue> make, long bytes)
    {
        lock (_lock)
        {
            if (TryFind(key, out var known))
            {
                return known;
            }

            var made = make();
            KeepLocked(key, made, bytes);
            return made;
        }
    }

    public void Forget(TKey key)
    {
        lock (_lock)
        {
            Remove(key);
        }
    }

    public void ForgetAll(Func<TKey, bool> which)
    {
        lock (_lock)
        {
            foreach (var key in _entries.Keys.Where(which).ToList())
            {
                Remove(key);
            }
        }
    }

    private void KeepLocked(TKey key, TValue value, long bytes)
    {
        Remove(key);
        var entry = new Entry(key, value, bytes + CacheSizes.Place);
        _entries[key] = _leastUsedFirst.AddLast(entry);
        _size += entry.Bytes;
        while (_size > _budget && _leastUsedFirst.First is { } first)
        {
            Remove(first.Value.Key);
        }
    }

    private void Remove(TKey key)
    {
        if (_entries.Remove(key, out var node))
        {
            _leastUsedFirst.Remove(node);
            _size -= node.Value.Bytes;
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Bytes);
}

/// <summary>A cache whose size is measured.</summary>
internal interface IMeasuredCache
{
    string Name { get; }

    long Size { get; }
}

/// <summary>The caches of the process, for as long as somebody holds them.</summary>
internal static class CacheSizes
{
    /// <summary>Bytes of a place in a cache: an entry, its node and its slot in the table.</summary>
    public const long Place = 160;

    private static readonly ConditionalWeakTable<IMeasuredCache, string> _caches = [];
    private static readonly Meter _meter = new("NetworkingBot");

    static CacheSizes() => _meter.CreateObservableGauge(
        "networkingbot.cache.size",
        Sizes,
        "By",
        "Memory that caches take, estimated, by cache");

    public static void Add(IMeasuredCache cache) => _caches.Add(cache, cache.Name);

    private static IEnumerable<Measurement<long>> Sizes() => _caches
        .GroupBy(cache => cache.Value, cache => cache.Key.Size)
        .Select(sizes => new Measurement<long>(sizes.Sum(), new KeyValuePair<string, object?>("cache", sizes.Key)));
}
