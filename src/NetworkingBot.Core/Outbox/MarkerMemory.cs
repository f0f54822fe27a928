using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// What this process knows of messages on their way: which it has in hand, which <i>begun</i> it wrote itself – nobody is at it any more
/// once it is out of hand –, and since when it has seen somebody else's stand unchanged.
/// </summary>
internal sealed class MarkerMemory(TimeProvider time)
{
    /// <summary>Rows remembered; whoever is forgotten is waited for once more.</summary>
    private const int Limit = 10_000;

    private readonly Lock _lock = new();
    private readonly HashSet<Key> _inHand = [];
    private readonly Dictionary<Key, Seen> _seen = [];

    /// <summary>False when another sweep of this process has it in hand.</summary>
    public bool Take(Key key)
    {
        lock (_lock)
        {
            return _inHand.Add(key);
        }
    }

    public void LetGo(Key key)
    {
        lock (_lock)
        {
            _ = _inHand.Remove(key);
        }
    }

    /// <summary>This process wrote it.</summary>
    public void Remember(Key key, RowVersion version) => See(key, new Seen(version, Since: null));

    public void Forget(Key key)
    {
        lock (_lock)
        {
            _ = _seen.Remove(key);
        }
    }

    /// <summary>How much longer a row has to stand as it does before nobody can be at it any more; null: nobody is.</summary>
    public Duration? StillFor(Key key, RowVersion version, Duration patience)
    {
        lock (_lock)
        {
            if (_seen.TryGetValue(key, out var seen) && seen.Version == version)
            {
                return seen.Since is { } since && Duration.FromTimeSpan(time.GetElapsedTime(since)) is var stood && stood < patience
                    ? patience - stood
                    : null;
            }
        }

        See(key, new Seen(version, time.GetTimestamp()));
        return patience;
    }

    private void See(Key key, Seen seen)
    {
        lock (_lock)
        {
            if (_seen.Count >= Limit)
            {
                _seen.Clear();
            }

            _seen[key] = seen;
        }
    }

    /// <param name="Since">By the clock that does not jump; null: this process wrote it.</param>
    private sealed record Seen(RowVersion Version, long? Since);
}
