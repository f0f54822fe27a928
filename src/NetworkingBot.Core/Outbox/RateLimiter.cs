using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Keeps to the limits of the platforms, and to what a platform says when the bot was too fast after all. It counts exactly as long as one
/// process sends.
/// </summary>
public sealed class RateLimiter(Platforms platforms, IClock clock, Func<Duration, CancellationToken, Task> delay)
{
    /// <summary>How long a turn is waited for: shorter than anybody minds behind it.</summary>
    public static readonly Duration MaxWait = Duration.FromSeconds(3);

    private readonly Pacer _pacer = new(MaxWait);

    /// <summary>No limits, as in a place without platforms.</summary>
    public static RateLimiter None(IClock clock) => new(Platforms.None, clock, (_, _) => Task.CompletedTask);

    /// <summary>When to come back with what is not written yet, when turns are taken too far ahead; null: there is room.</summary>
    public Duration? BacklogOf(Address to) => KeysOf(to) is { Count: > 0 } keys ? _pacer.BacklogOf(keys, clock.GetCurrentInstant()) : null;

    /// <summary>Waits for the next turn. Not null: turns are taken too far ahead; come back then.</summary>
    public async Task<Duration?> WaitAsync(Address to, CancellationToken cancellation)
    {
        if (KeysOf(to) is not { Count: > 0 } keys)
        {
            return null;
        }

        switch (_pacer.Next(keys, clock.GetCurrentInstant()))
        {
            case Pace.Later(var wait):
                return wait;
            case Pace.Wait(var turn) when turn > Duration.Zero:
                await delay(turn, cancellation);
                break;
        }

        return null;
    }

    /// <summary>Waits right before sending while others go whose turn was before and who are late.</summary>
    public async Task ReleaseAsync(Address to, CancellationToken cancellation)
    {
        foreach (var (key, gap) in KeysOf(to))
        {
            if (_pacer.Release(key, gap, clock.GetCurrentInstant()) is var wait && wait > Duration.Zero)
            {
                await delay(wait, cancellation);
            }
        }
    }

    /// <summary>Holds everything that the platform's “too fast” concerns.</summary>
    public void Heed(Address to, Delivery delivery)
    {
        if (delivery is Delivery.Throttled(var wait) && platforms.Of(to.Channel)?.Limits is { } limits)
        {
            var isForAll = limits.HoldsWorkspace || limits.ConversationGap is null;
            _pacer.Hold(isForAll ? WorkspaceOf(to) : ConversationOf(to), clock.GetCurrentInstant() + wait);
        }
    }

    private List<(string Key, Duration Gap)> KeysOf(Address to) => platforms.Of(to.Channel)?.Limits is { } limits
        ?
        [
            (WorkspaceOf(to), limits.WorkspaceGap),
            .. limits.ConversationGap is { } gap ? [(ConversationOf(to), gap)] : Array.Empty<(string, Duration)>(),
        ]
        : [];

    private static string WorkspaceOf(Address to) => $"{to.Channel}|{to.Workspace}";

    private static string ConversationOf(Address to) => $"{to.Channel}|{to.Workspace}|{to.User}";
}
