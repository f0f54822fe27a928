using System.Net;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Slack.Tests;

/// <summary>A Slack that puts off, hangs up, repeats itself and mixes things up.</summary>
public sealed class RoughDayTests
{
    [Fact]
    public async Task Every_event_thrice_and_out_of_order_is_answered_once()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync(slack.Api);
        var deliveries = Enumerable.Range(0, 20).SelectMany(i => Enumerable.Repeat(Wire.Message($"U{i}", "hello", $"Ev{i}"), 3)).ToArray();
        new Random(5).Shuffle(deliveries);

        var answers = await Task.WhenAll(deliveries.Select(bot.Requests.EventAsync));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        await bot.StopAsync();
        var channels = slack.CallsOf("chat.postMessage").Select(call => call.Arguments["channel"]!.ToString()).ToList();
        Assert.Equal(20, channels.Count);
        Assert.Equal(20, channels.Distinct().Count());
    }

    [Fact]
    public async Task A_whole_minute_of_429_with_every_event_thrice_loses_and_doubles_nothing()
    {
        const int People = 8;
        await using var slack = await FakeSlack.StartAsync();
        var time = new VirtualTime(SystemClock.Instance.GetCurrentInstant());
        var over = time.GetCurrentInstant() + Duration.FromMinutes(1);
        var refusals = 0;
        slack.Mood = (method, http) =>
        {
            if (method != "chat.postMessage" || time.GetCurrentInstant() >= over)
            {
                return Task.FromResult(false);
            }

            Refuse(http, hangUp: Interlocked.Increment(ref refusals) % 5 == 0);
            return Task.FromResult(true);
        };
        await using var bot = await SlackBot.StartAsync(slack.Api, time: time);
        var deliveries = Enumerable
            .Range(0, People)
            .SelectMany(i => Enumerable.Repeat(Wire.Message($"U{i}", "hello", $"Ev{i}"), 3))
            .ToArray();
        new Random(7).Shuffle(deliveries);

        var answers = await Task.WhenAll(deliveries.Select(bot.Requests.EventAsync));
        while (time.GetCurrentInstant() < over + Duration.FromMinutes(2))
        {
            await AllWaitAsync();
            time.Pass(Duration.FromSeconds(1));
        }

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var channels = slack.CallsOf("chat.postMessage").Select(call => call.Arguments["channel"]!.ToString()).ToList();
        Assert.Equal(Enumerable.Range(0, People).Select(i => $"DU{i}"), channels.Order(StringComparer.Ordinal));
        // How often depends on when each message came to its first try; that they were put off again and again does not.
        Assert.True(refusals > 2 * People, $"Slack refused {refusals} times only.");

        Task AllWaitAsync() => Patience.UntilAsync(
            () => time.Waiting + slack.CallsOf("chat.postMessage").Count() >= People,
            "everybody's message waits or came",
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_conversation_gets_about_one_message_a_second_in_order()
    {
        await using var slack = await FakeSlack.StartAsync();
        var time = new VirtualTime(SystemClock.Instance.GetCurrentInstant());
        await using var bot = await SlackBot.StartAsync(slack.Api, time: time);
        var times = new List<Instant>();
        slack.Mood = (method, _) =>
        {
            if (method == "chat.postMessage")
            {
                times.Add(time.GetCurrentInstant());
            }

            return Task.FromResult(false);
        };

        foreach (var text in (string[])["hello", "help", "thanks"])
        {
            await bot.Requests.EventAsync(Wire.Message("U1", text, "Ev-" + text));
        }

        for (var sent = 1; sent <= 3; sent++)
        {
            await slack.WaitForAsync("chat.postMessage", sent);
            time.Pass(SendQueue.Spacing);
        }

        Assert.Equal(
            ["Hello", "What ", "My pl"],
            slack.CallsOf("chat.postMessage").Select(call => call.Arguments["text"]!.ToString()[..5])
        );
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= SendQueue.Spacing));
    }

    [Fact]
    public async Task What_takes_longer_than_Slack_waits_is_put_off_and_done_once()
    {
        await using var slack = await FakeSlack.StartAsync();
        var time = new VirtualTime(SystemClock.Instance.GetCurrentInstant());
        var slow = new TaskCompletionSource();
        slack.Mood = async (method, _) =>
        {
            await (method == "users.info" ? slow.Task : Task.CompletedTask);
            return false;
        };
        await using var bot = await SlackBot.StartAsync(slack.Api, time: time);

        var first = bot.Requests.EventOnceAsync(Wire.Message("U1", "hello", "Ev1"));
        await time.PassUntilAsync(() => first.IsCompleted);
        slow.SetResult();
        await slack.WaitForAsync("chat.postMessage", 1);
        var second = await bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await first).StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        await bot.StopAsync();
        Assert.Single(slack.CallsOf("chat.postMessage"));
    }

    [Fact]
    public async Task Questions_that_Slack_cannot_answer_just_now_are_asked_again()
    {
        await using var slack = await FakeSlack.StartAsync();
        var time = new VirtualTime(SystemClock.Instance.GetCurrentInstant());
        var refusals = 0;
        slack.Mood = (method, http) =>
        {
            var refused = (method, refusals) is ("users.info", < 3) or ("users.list", < 6);
            refusals += refused ? 1 : 0;
            http.Response.StatusCode =
                !refused ? StatusCodes.Status200OK
                : method == "users.info" ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status429TooManyRequests;
            return Task.FromResult(refused);
        };
        await using var bot = await SlackBot.StartAsync(slack.Api, time: time);

        await time.PassUntilAsync(() => slack.CallsOf("users.list").Any());
        refusals = 0;
        var answer = bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));
        await time.PassUntilAsync(() => slack.CallsOf("chat.postMessage").Any());

        Assert.Equal(3, refusals);
    }

    [Fact]
    public async Task A_store_that_fails_leaves_the_event_to_be_delivered_again()
    {
        await using var slack = await FakeSlack.StartAsync();
        var down = true;
        slack.Mood = (method, http) =>
        {
            var refused = down && method == "users.info";
            http.Response.StatusCode = refused ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
            return Task.FromResult(refused);
        };
        await using var bot = await SlackBot.StartAsync(slack.Api);

        var first = await bot.Requests.EventOnceAsync(Wire.Message("U1", "hello", "Ev1"));
        down = false;
        var second = await bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Single(await slack.WaitForAsync("chat.postMessage", 1));
    }

    [Fact]
    public async Task A_click_that_is_repeated_is_done_once()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync(slack.Api);
        var click = Wire.Click("U1", "1|en|join", "123.456.abc", new Uri(slack.Address, "respond/1"));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => bot.Requests.InteractionAsync(click)));

        await bot.StopAsync();
        var replaced = Assert.Single(slack.CallsOf("respond"));
        Assert.True(replaced.Arguments["replace_original"]!.GetValue<bool>());
        Assert.Equal(Membership.Joined, (await bot.PersonAsync(FakeSlack.Team, "U1"))!.Membership);
    }

    [Theory]
    [InlineData("channel_not_found", typeof(Delivery.Unreachable))]
    [InlineData("user_disabled", typeof(Delivery.Unreachable))]
    [InlineData("internal_error", typeof(Delivery.Failed))]
    [InlineData("account_inactive", typeof(Delivery.Failed))]
    [InlineData("invalid_auth", typeof(Delivery.Failed))]
    [InlineData("org_login_required", typeof(Delivery.Failed))]
    public async Task What_Slack_refuses_for_good_marks_the_person_unreachable_and_what_is_the_bots_own_does_not(
        string error,
        Type delivery
    )
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.Mood = async (method, http) =>
        {
            if (method != "chat.postMessage")
            {
                return false;
            }

            await http.Response.WriteAsJsonAsync(new { ok = false, error });
            return true;
        };
        await using var bot = await SlackBot.StartAsync(slack.Api);

        Assert.IsType(delivery, await SendAsync(bot));
    }

    [Fact]
    public async Task A_message_that_is_put_off_says_for_how_long()
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.Mood = (method, http) =>
        {
            http.Response.StatusCode = method == "chat.postMessage" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status200OK;
            http.Response.Headers.RetryAfter = "17";
            return Task.FromResult(method == "chat.postMessage");
        };
        await using var bot = await SlackBot.StartAsync(slack.Api);

        Assert.Equal(new Delivery.Throttled(Duration.FromSeconds(17)), await SendAsync(bot));
    }

    [Fact]
    public async Task An_answer_comes_at_once_while_Slack_holds_the_nudges()
    {
        await using var slack = await FakeSlack.StartAsync();
        var time = new VirtualTime(Instant.FromUtc(2026, 11, 23, 10, 0));
        await using var bot = await SlackBot.StartAsync(slack.Api, time: time);
        await bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));
        await slack.WaitForAsync("chat.postMessage", 1);
        var person = (await bot.PersonAsync(FakeSlack.Team, "U1"))!;
        await bot.Core.People.UpdateAsync(
            person.Org,
            person.Id,
            joined => joined with { Membership = Membership.Joined, ZoneId = "UTC" },
            time.GetCurrentInstant(),
            TestContext.Current.CancellationToken
        );
        await bot.Core.Due.AddAsync(
            new DueMessage("nudge-2026-11-23", person.Org, person.Id, time.GetCurrentInstant(), "nudge", "2026-11-23")
            {
                Lane = Lane.Planned,
            },
            TestContext.Current.CancellationToken
        );
        time.Pass(Duration.FromSeconds(2));
        slack.Mood = (method, http) =>
        {
            slack.Mood = (_, _) => Task.FromResult(false);
            (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (StatusCodes.Status429TooManyRequests, "600");
            return Task.FromResult(true);
        };
        var limiter = new RateLimiter(bot.Core.Settings.Platforms, time, (_, _) => Task.CompletedTask);
        var dispatcher = bot.Core.DispatcherOver([bot.Channel], limiter);
        var held = await dispatcher.SweepAsync(time.GetCurrentInstant(), TestContext.Current.CancellationToken);

        await bot.Requests.EventAsync(Wire.Message("U2", "hello", "Ev2"));

        Assert.Equal(
            ["DU1", "DU2"],
            (await slack.WaitForAsync("chat.postMessage", 2)).Select(call => call.Arguments["channel"]!.ToString())
        );
        Assert.Equal(1, held.Later);
        Assert.Empty(
            (await dispatcher.SweepAsync(time.GetCurrentInstant() + Duration.FromMinutes(9), TestContext.Current.CancellationToken)).Sent
        );
        time.Pass(Duration.FromMinutes(10));
        Assert.Single((await dispatcher.SweepAsync(time.GetCurrentInstant(), TestContext.Current.CancellationToken)).Sent);
    }

    private static void Refuse(HttpContext http, bool hangUp)
    {
        if (hangUp)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = "3";
    }

    private static async Task<Delivery> SendAsync(SlackBot bot)
    {
        await bot.Requests.EventAsync(Wire.Event(new { type = "app_home_opened", user = "U9", tab = "home" }));
        var to = new Recipient(new Address(SlackChannel.ChannelName, FakeSlack.Team, "U1"), null);
        return await bot.Channel.SendAsync(to, new Message("Good morning", Lang.English, []), TestContext.Current.CancellationToken);
    }
}
