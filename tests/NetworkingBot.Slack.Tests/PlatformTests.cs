using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Slack.Tests;

/// <summary>What Slack allows, and where its links lead.</summary>
public sealed class PlatformTests
{
    [Fact]
    public void A_workspace_is_written_to_as_often_as_the_settings_say() =>
        Assert.Equal(
            new SendLimits(PerWorkspace: 7, PerConversation: null, HoldsWorkspace: true),
            new SlackPlatform(new SlackSettings { MessagesPerSecond = 7 }).Limits
        );

    /// <summary>The queue of the adapter paces a conversation, with answers counted; what waited here as well would wait twice.</summary>
    [Fact]
    public async Task A_conversation_is_paced_in_one_place()
    {
        var waits = new List<Duration>();
        var platforms = new Platforms([new SlackPlatform(new SlackSettings())]);
        var limiter = new RateLimiter(platforms, new FakeClock(Instant.FromUtc(2026, 11, 30, 9, 0)), (wait, _) =>
        {
            waits.Add(wait);
            return Task.CompletedTask;
        });

        for (var message = 0; message < 5; message++)
        {
            Assert.Null(await limiter.WaitAsync(new Address("slack", "T1", "U1"), TestContext.Current.CancellationToken));
        }

        Assert.Equal(4, waits.Count);
        Assert.All(waits, wait => Assert.InRange(wait, Duration.Zero, Duration.FromMilliseconds(250)));
    }

    [Fact]
    public void A_conversation_is_opened_by_the_account_and_takes_no_words()
    {
        var slack = new SlackPlatform(new SlackSettings());

        var chat = slack.ChatWith(new Address("slack", "T1", "U 2"), email: null, "Hello");

        Assert.Equal("https://slack.com/app_redirect?team=T1&channel=U%202", chat!.Target.AbsoluteUri);
        Assert.False(chat.CarriesText);
        Assert.Null(slack.ChatWith(there: null, "maya@example.com", "Hello"));
    }
}
