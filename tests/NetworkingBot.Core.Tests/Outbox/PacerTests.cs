using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Core.Tests.Outbox;

public class PacerTests
{
    private static readonly Instant _start = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static readonly Duration _gap = Duration.FromMilliseconds(20);

    [Fact]
    public void Turns_are_spaced_by_the_gap()
    {
        var pacer = new Pacer(Duration.FromSeconds(1));

        var waits = Enumerable.Range(0, 4).Select(_ => pacer.Next([("t1", _gap)], _start)).ToList();

        Assert.Equal([Wait(0), Wait(20), Wait(40), Wait(60)], waits);
    }

    [Fact]
    public void The_tightest_limit_counts()
    {
        var pacer = new Pacer(Duration.FromSeconds(5));
        pacer.Next([("t1", _gap), ("t1|u1", Duration.FromSeconds(1))], _start);

        Assert.Equal(Wait(1000), pacer.Next([("t1", _gap), ("t1|u1", Duration.FromSeconds(1))], _start));
    }

    [Fact]
    public void Another_tenant_does_not_wait()
    {
        var pacer = new Pacer(Duration.FromSeconds(1));
        pacer.Next([("t1", _gap)], _start);

        Assert.Equal(Wait(0), pacer.Next([("t2", _gap)], _start));
    }

    [Fact]
    public void Those_who_are_put_off_come_back_at_the_pace_that_is_allowed_and_whoever_is_not_takes_the_next_turn()
    {
        var pacer = new Pacer(Duration.FromMilliseconds(40));
        List<Pace> near = [.. Enumerable.Range(0, 3).Select(_ => pacer.Next([("t1", _gap)], _start))];

        List<Duration?> putOff = [.. Enumerable.Range(0, 3).Select(_ => pacer.BacklogOf([("t1", _gap)], _start))];

        Assert.Equal([Wait(0), Wait(20), Wait(40)], near);
        Assert.Equal([Duration.FromMilliseconds(60), Duration.FromMilliseconds(80), Duration.FromMilliseconds(100)], putOff);
        Assert.Equal(Later(60), pacer.Next([("t1", _gap)], _start));
        Assert.Equal(Wait(40), pacer.Next([("t1", _gap)], _start + Duration.FromMilliseconds(20)));
    }

    [Fact]
    public void After_a_stall_no_second_holds_more_than_the_limit()
    {
        var pacer = new Pacer(Duration.FromSeconds(1));
        var turns = Enumerable.Range(0, 200).Select(turn => _start + (turn * _gap)).ToList();
        var (stall, end) = (_start + Duration.FromMilliseconds(1000), _start + Duration.FromMilliseconds(1700));

        var gone = turns
            .Select(turn => turn >= stall && turn < end ? end : turn)
            .Order()
            .Select(now => now + pacer.Release("t1", _gap, now))
            .ToList();

        Assert.All(gone, from => Assert.InRange(gone.Count(one => one >= from && one < from + Duration.FromSeconds(1)), 1, 50));
        Assert.InRange(gone[^1], turns[^1], turns[^1] + Duration.FromSeconds(1));
    }

    [Fact]
    public async Task A_platform_that_says_when_is_left_alone_until_then_by_those_it_concerns()
    {
        var clock = new FakeClock(_start);
        var limiter = new RateLimiter(PlatformDouble.Both, clock, (_, _) => Task.CompletedTask);
        limiter.Heed(Slack("T1", "U1"), new Delivery.Throttled(Duration.FromMinutes(10)));

        Assert.Equal(Duration.FromMinutes(10), await WaitAsync(limiter, Slack("T1", "U2")));
        Assert.Null(await WaitAsync(limiter, Slack("T2", "U3")));
        clock.Now += Duration.FromMinutes(10);
        Assert.Null(await WaitAsync(limiter, Slack("T1", "U2")));
    }

    [Fact]
    public void What_is_not_written_yet_takes_no_turn()
    {
        var pacer = new Pacer(Duration.FromMilliseconds(40));

        Assert.Null(pacer.BacklogOf([("t1", _gap)], _start));
        Assert.Equal(Wait(0), pacer.Next([("t1", _gap)], _start));
        pacer.Next([("t1", _gap)], _start);
        pacer.Next([("t1", _gap)], _start);
        Assert.Equal(Duration.FromMilliseconds(60), pacer.BacklogOf([("t1", _gap)], _start));
        Assert.Equal(Duration.FromMilliseconds(80), pacer.BacklogOf([("t1", _gap)], _start));
    }

    private static Address Slack(string workspace, string user) => new("slack", workspace, user);

    private static Task<Duration?> WaitAsync(RateLimiter limiter, Address to) =>
        limiter.WaitAsync(to, TestContext.Current.CancellationToken);

    private static Pace.Wait Wait(int milliseconds) => new(Duration.FromMilliseconds(milliseconds));

    private static Pace.Later Later(int milliseconds) => new(Duration.FromMilliseconds(milliseconds));
}
