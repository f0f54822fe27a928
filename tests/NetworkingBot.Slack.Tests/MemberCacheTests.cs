using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Slack.Tests;

public sealed class MemberCacheTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Fact]
    public void However_many_there_are_it_keeps_to_its_budget_and_to_the_latest()
    {
        var cache = new MemberCache(budget: 10_000);

        for (var number = 0; number < 1_000; number++)
        {
            cache.Keep(AddressOf(number), new Member($"Member {number}", IsWelcome: true), _now);
        }

        Assert.InRange(cache.Size, 5_000, 10_000);
        Assert.Null(cache.Find(AddressOf(0)));
        Assert.Equal("Member 999", cache.Find(AddressOf(999))!.Value.Member.Name);
    }

    [Fact]
    public void Whoever_is_kept_again_takes_no_more_room_and_a_workspace_that_goes_leaves_none()
    {
        var cache = new MemberCache(budget: 100_000);
        cache.Keep(AddressOf(1), new Member("Maya", IsWelcome: true), _now);
        var once = cache.Size;

        cache.Keep(AddressOf(1), new Member("Maya", IsWelcome: true), _now);
        var twice = cache.Size;
        cache.ForgetWorkspace("T1");

        Assert.Equal((once, 0), (twice, cache.Size));
    }

    [Fact]
    public void Whoever_speaks_stays_and_who_was_quiet_for_longest_goes()
    {
        var cache = new MemberCache(budget: 10_000);

        for (var number = 0; number < 1_000; number++)
        {
            cache.Keep(AddressOf(number), new Member($"Member {number}", IsWelcome: true), _now);
            Assert.NotNull(cache.Find(AddressOf(0)));
        }

        Assert.Null(cache.Find(AddressOf(1)));
    }

    private static Address AddressOf(int number) => new(SlackChannel.ChannelName, "T1", $"U{number}");
}
