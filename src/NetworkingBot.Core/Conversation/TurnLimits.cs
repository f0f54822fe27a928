using System.Collections.Concurrent;
using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// How many turns a person and a workspace may take: each has a minute's worth, which comes back evenly. Nobody who types or clicks ever
/// meets it; a script does, before anything is read or written for it. Each process counts what it takes itself.
/// </summary>
public sealed class TurnLimits(TurnLimitSettings settings)
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <returns>False: too much of late; nothing was counted.</returns>
    public bool TryTake(Address from, Instant now)
    {
        if (_buckets.Count > MostRemembered)
        {
            ForgetTheFull(now);
        }

        var workspace = _buckets.GetOrAdd($"{from.Channel}/{from.Workspace}", _ => new Bucket(settings.WorkspacePerMinute, now));
        var person = _buckets.GetOrAdd($"{from.Channel}/{from.Workspace}/{from.User}", _ => new Bucket(settings.PersonPerMinute, now));
        return person.TryTake(now) && workspace.TryTake(now);
    }

    /// <summary>Whoever has all of their turns is as good as somebody new.</summary>
    private void ForgetTheFull(Instant now)
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsFull(now))
            {
                _buckets.TryRemove(key, out _);
            }
        }
    }

    private sealed class Bucket(int perMinute, Instant start)
    {
        private readonly Lock _lock = new();
        private double _left = perMinute;
        private Instant _at = start;

        public bool TryTake(Instant now)
        {
            lock (_lock)
            {
                Refill(now);
                if (_left < 1)
                {
                    return false;
                }

                _left--;
                return true;
            }
        }

        public bool IsFull(Instant now)
        {
            lock (_lock)
            {
                Refill(now);
                return _left >= perMinute;
            }
        }

        private void Refill(Instant now)
        {
            // A clock that is set back gives nothing twice.
            if (now > _at)
            {
                _left = Math.Min(perMinute, _left + ((now - _at).TotalMinutes * perMinute));
                _at = now;
            }
        }
    }
}

/// <summary>How many turns of a conversation are taken.</summary>
public sealed record TurnLimitSettings
{
    /// <summary>Turns of one person in a minute, and at once.</summary>
    public int PersonPerMinute { get; init; } = 120;

    /// <summary>Turns of a workspace in a minute, and at once.</summary>
    public int WorkspacePerMinute { get; init; } = 30_000;
}
