using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// How many turns a person and a workspace may take: each has a minute's worth, which comes back evenly. Nobody who types or clicks ever
/// meets it; a script does, before the core reads or writes anything for it. Each process counts what it takes itself, for as many as its
/// memory for this holds: who was quiet for longest is forgotten first, and is as good as somebody new.
/// </summary>
public sealed class TurnLimits(TurnLimitSettings settings)
{
    /// <summary>Bytes: some thirty thousand people at once.</summary>
    private const long Budget = 8 * 1024 * 1024;

    /// <summary>Bytes of a bucket and its lock.</summary>
    private const long BytesEach = 80;

    private readonly BoundedCache<string, Bucket> _buckets = new("turn-limits", Budget);

    /// <returns>False: too much of late; nothing was counted.</returns>
    public bool TryTake(Address from, Instant now)
    {
        var workspace = BucketOf($"{from.Channel}/{from.Workspace}", settings.WorkspacePerMinute, now);
        var person = BucketOf($"{from.Channel}/{from.Workspace}/{from.User}", settings.PersonPerMinute, now);
        return person.TryTake(now) && workspace.TryTake(now);
    }

    private Bucket BucketOf(string key, int perMinute, Instant now) =>
        _buckets.FindOrKeep(key, () => new Bucket(perMinute, now), BytesEach + (2L * key.Length));

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
