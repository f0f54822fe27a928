using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NodaTime;

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
    public void Those_who_cannot_be_waited_for_come_back_at_the_pace_that_is_allowed()
    {
        var pacer = new Pacer(Duration.FromMilliseconds(40));

        var paces = Enumerable.Range(0, 6).Select(_ => pacer.Next([("t1", _gap)], _start)).ToList();

        Assert.Equal([Wait(0), Wait(20), Wait(40), Later(60), Later(80), Later(100)], paces);
        Assert.Equal(Wait(0), pacer.Next([("t1", _gap)], _start + Duration.FromMilliseconds(60)));
    }

    [Fact]
    public async Task A_platform_that_says_when_is_left_alone_until_then_by_those_it_concerns()
    {
        var clock = new FixedClock(_start);
        var inner = new RecordingChannel("slack") { Answers = _ => new Delivery.Throttled(Duration.FromMinutes(10)) };
        var paced = PacedChannel.Over(inner, clock, (_, _) => Task.CompletedTask);
        await SendAsync(paced, "T1", "U1");
        inner.Answers = _ => new Delivery.Sent("m1");

        Assert.IsType<Delivery.Throttled>(await SendAsync(paced, "T1", "U2"));
        Assert.IsType<Delivery.Sent>(await SendAsync(paced, "T2", "U3"));
        clock.Now += Duration.FromMinutes(10);
        Assert.IsType<Delivery.Sent>(await SendAsync(paced, "T1", "U2"));
    }

    private static Task<Delivery> SendAsync(IChannel channel, string workspace, string user) =>
        channel.SendAsync(new Recipient(new Address("slack", workspace, user), null), new Message("hello", Lang.English, []), TestContext.Current.CancellationToken);

    private static Pace.Wait Wait(int milliseconds) => new(Duration.FromMilliseconds(milliseconds));

    private static Pace.Later Later(int milliseconds) => new(Duration.FromMilliseconds(milliseconds));
}
