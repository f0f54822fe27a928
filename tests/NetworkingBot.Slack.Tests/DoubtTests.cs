using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Slack.Tests.Drivers;
using NodaTime;
using Message = NetworkingBot.Core.Conversation.Message;

namespace NetworkingBot.Slack.Tests;

/// <summary>What becomes of a message when Slack's answer to it is lost.</summary>
public sealed class DoubtTests
{
    private static readonly Message _long = new(
        "Good morning",
        Lang.English,
        [.. Enumerable.Range(0, 60).Select(line => new Card(new Paragraph($"Line {line}")))]
    )
    {
        Id = "ana|nudge-2026-11-23",
    };

    private readonly Recipient _to = new(new Address(SlackChannel.ChannelName, FakeSlack.Team, "U1"), null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Slack_is_asked_what_arrived_and_only_the_rest_is_sent()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync(slack.Api);
        var posts = 0;
        slack.Mood = (method, http) =>
        {
            var lost = method == "chat.postMessage" && ++posts == 2;
            if (lost)
            {
                http.Abort();
            }

            return Task.FromResult(lost);
        };

        var first = await bot.Channel.SendAsync(_to, _long, Cancellation);
        var again = await bot.Channel.SendAsync(_to, _long with { MaybeSentAt = SystemClock.Instance.GetCurrentInstant() }, Cancellation);

        Assert.True(Assert.IsType<Delivery.Failed>(first).MaybeSent);
        Assert.IsType<Delivery.Sent>(again);
        var parts = slack.CallsOf("chat.postMessage").Select(call => (int)call.Arguments["metadata"]!["event_payload"]!["part"]!).ToList();
        Assert.Equal(Enumerable.Range(0, parts.Count), parts);
        Assert.True(parts.Count > 1);
    }

    [Fact]
    public async Task What_arrived_as_a_whole_is_not_sent_again()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync(slack.Api);
        var sent = await bot.Channel.SendAsync(_to, _long, Cancellation);
        var posts = slack.CallsOf("chat.postMessage").Count();

        var again = await bot.Channel.SendAsync(_to, _long with { MaybeSentAt = SystemClock.Instance.GetCurrentInstant() }, Cancellation);

        Assert.Equal(sent, again);
        Assert.Equal(posts, slack.CallsOf("chat.postMessage").Count());
    }

    [Fact]
    public async Task The_mark_of_a_message_tells_other_apps_nothing()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync(slack.Api);

        await bot.Channel.SendAsync(_to, _long, Cancellation);

        Assert.All(slack.CallsOf("chat.postMessage"), call =>
        {
            var mark = call.Arguments["metadata"]!.ToJsonString();
            Assert.DoesNotContain("ana", mark, StringComparison.Ordinal);
            Assert.DoesNotContain("nudge", mark, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_group_cannot_be_asked_for()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync(slack.Api);
        var group = Assert.IsAssignableFrom<IGroupChannel>(bot.Channel);

        var delivery = await group.OpenGroupAsync(
            [_to],
            _long with { MaybeSentAt = SystemClock.Instance.GetCurrentInstant() },
            Cancellation
        );

        Assert.IsType<Delivery.UnknownOutcome>(delivery);
        Assert.Empty(slack.CallsOf("chat.postMessage"));
    }
}
