using System.Collections.Concurrent;
using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Bench.Nudges;

/// <summary>
/// A platform that takes at most <see cref="PerSecond"/> messages of a tenant in any second and refuses the others, as the real one would.
/// In storms it refuses everybody, whatever they do, and says for how long.
/// </summary>
internal sealed class FakePlatform(IClock clock, bool storms, string name = "teams") : IChannel, IPlatform
{
    public const int PerSecond = 50;

    private static readonly Duration _second = Duration.FromSeconds(1);
    private static readonly Duration _everyStorm = Duration.FromSeconds(5);
    private static readonly Duration _storm = Duration.FromMilliseconds(500);
    private static readonly TimeSpan _latency = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<string, Queue<Instant>> _lastSecond = new();
    private readonly ConcurrentDictionary<string, int> _arrived = new();
    private readonly Instant _start = clock.GetCurrentInstant();
    private long _refused;

    public string Name => name;

    public string Channel => name;

    public SendLimits Limits { get; } = new(PerSecond, PerConversation: 2, HoldsWorkspace: false);

    public bool OpensGroups => false;

    public bool TakesFiles => false;

    /// <summary>Refused because they came too fast; storms do not count.</summary>
    public long OverLimit => Interlocked.Read(ref _refused);

    public int Arrived => _arrived.Count;

    public int Doubled => _arrived.Values.Count(times => times > 1);

    public Instant? FirstAt { get; private set; }

    public Instant LastAt { get; private set; }

    /// <summary>How much of the time from first to last it took messages at all.</summary>
    public double OpenSeconds
    {
        get
        {
            var seconds = (LastAt - (FirstAt ?? LastAt)).TotalSeconds;
            return storms ? seconds * (1 - (_storm / _everyStorm)) : seconds;
        }
    }

    public ChatLink? ChatWith(Address? there, string? email, string text) => null;

    public Uri? MeetingWith(string email, string title, Interval? time) => null;

    public async Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation)
    {
        await Task.Delay(_latency, cancellation);
        var now = clock.GetCurrentInstant();
        if (
            storms
            && Duration.FromNanoseconds((now - _start).ToInt64Nanoseconds() % _everyStorm.ToInt64Nanoseconds()) is var inCycle
            && inCycle < _storm
        )
        {
            return new Delivery.Throttled(_storm - inCycle);
        }

        var tenant = _lastSecond.GetOrAdd(to.Address.Workspace, _ => new Queue<Instant>());
        lock (tenant)
        {
            while (tenant.TryPeek(out var oldest) && now - oldest >= _second)
            {
                tenant.Dequeue();
            }

            if (tenant.Count >= PerSecond)
            {
                Interlocked.Increment(ref _refused);
                return new Delivery.Throttled(_second);
            }

            tenant.Enqueue(now);
            FirstAt ??= now;
            LastAt = now;
        }

        _arrived.AddOrUpdate($"{to.Address.Workspace}|{to.Address.User}", 1, (_, times) => times + 1);
        return new Delivery.Sent();
    }
}
