using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Teams.Tests;

/// <summary>What the bot sends on its own, on good and bad days of Teams.</summary>
public sealed class DeliveryTests : Tenancy
{
    private static readonly Message _message = new(
        "A colleague would like to meet you.",
        Lang.English,
        [new Card(new Paragraph("A colleague would like to meet you."))]
    );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Address Maya => new("teams", FakeTeams.Tenant, A.MayaId);

    [Fact]
    public async Task A_message_goes_to_the_conversation_that_is_known()
    {
        Assert.IsType<Delivery.Sent>(await Bot.Channel.SendAsync(await KnownAsync(), _message, Cancellation));

        Assert.Equal("v3/conversations/a:maya/activities", Uri.UnescapeDataString(Teams.Messages[^1].Path));
        Assert.Equal($"Bearer {Teams.BotToken}", Teams.Messages[^1].Authorization);
    }

    [Fact]
    public async Task Somebody_who_never_wrote_gets_a_conversation_of_their_own()
    {
        await SayAsync("hello");
        var omar = new Address("teams", FakeTeams.Tenant, "00000000-0000-0000-0000-000000000044");

        var sent = Assert.IsType<Delivery.Sent>(await Bot.Channel.SendAsync(new Recipient(omar, null), _message, Cancellation));
        await Bot.Channel.SendAsync(new Recipient(omar, sent.ConversationReference), _message, Cancellation);

        var created = Assert.Single(Teams.Calls, call => call.Path == "v3/conversations");
        Assert.Equal(omar.User, (string?)created.Body!["members"]![0]!["id"]);
        Assert.Equal(FakeTeams.Tenant, (string?)created.Body["tenantId"]);
        Assert.Equal(2, Teams.Messages.Count(call => call.Path.Contains("a:new-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(403, "ForbiddenOperationException")]
    [InlineData(404, "ConversationNotFound")]
    public async Task Whoever_blocked_or_removed_the_bot_is_unreachable(int status, string code)
    {
        var known = await KnownAsync();
        Teams.Answer = _ => Task.FromResult<IResult?>(Results.Json(new { error = new { code, message = "No." } }, statusCode: status));

        Assert.Equal(new Delivery.Unreachable(code), await Bot.Channel.SendAsync(known, _message, Cancellation));
    }

    [Fact]
    public async Task When_Teams_asks_for_a_short_pause_the_message_waits_and_is_sent_once()
    {
        var known = await KnownAsync();
        Once(http => Refuse(http, 429, "1"));

        Assert.IsType<Delivery.Sent>(await Bot.Channel.SendAsync(known, _message, Cancellation));
        Assert.Single(Teams.Messages, call => call.Words.Contains("would like to meet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_Teams_asks_for_a_long_pause_the_message_is_put_off()
    {
        var known = await KnownAsync();
        Teams.Answer = _ => Task.FromResult<IResult?>(new Refusing(429, "300"));

        Assert.Equal(new Delivery.Throttled(Duration.FromSeconds(300)), await Bot.Channel.SendAsync(known, _message, Cancellation));
        Assert.DoesNotContain(Teams.Messages, call => call.Words.Contains("would like to meet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_fault_loses_no_message_and_sends_none_twice(int status)
    {
        var known = await KnownAsync();
        Once(http => Refuse(http, status, null));

        Assert.IsType<Delivery.Sent>(await Bot.Channel.SendAsync(known, _message, Cancellation));
        Assert.Single(Teams.Messages, call => call.Words.Contains("would like to meet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_Teams_may_have_is_in_doubt_and_not_sent_again()
    {
        var (known, tries) = (await KnownAsync(), 0);
        Teams.Answer = _ =>
        {
            tries++;
            return Task.FromResult<IResult?>(new Doing(StallAsync));
        };

        Assert.True(Assert.IsType<Delivery.Failed>(await Bot.Channel.SendAsync(known, _message, Cancellation)).MaybeSent);
        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task An_answer_that_stalls_is_given_again()
    {
        Once(StallAsync, call => call.IsMessage);

        await SayAsync("help");

        Assert.Single(Teams.Messages);
    }

    [Fact]
    public async Task A_fault_that_stays_is_told_after_a_bounded_number_of_tries()
    {
        var known = await KnownAsync();
        var tries = 0;
        Teams.Answer = _ =>
        {
            tries++;
            return Task.FromResult<IResult?>(new Refusing(503, "0"));
        };

        Assert.IsType<Delivery.Failed>(await Bot.Channel.SendAsync(known, _message, Cancellation));
        Assert.Equal(5, tries);
    }

    [Fact]
    public async Task An_answer_survives_a_passing_fault_too()
    {
        Once(http => Refuse(http, 502, null), call => call.IsMessage);

        await SayAsync("help");

        Assert.Single(Teams.Messages);
    }

    [Theory]
    [InlineData(1, null, 0.5, 1)]
    [InlineData(3, null, 2, 4)]
    [InlineData(9, null, 20, 20)]
    [InlineData(1, 7, 7, 7.7)]
    [InlineData(1, 60, 20, 20)]
    public void A_pause_is_what_Teams_asks_for_or_doubles_and_is_bounded(int attempt, int? asked, double from, double to)
    {
        var pause = ConnectorRetries.Pause(attempt, asked is { } seconds ? TimeSpan.FromSeconds(seconds) : null, TimeSpan.FromSeconds(20));

        Assert.InRange(pause.TotalSeconds, from, to);
    }

    private async Task<Recipient> KnownAsync()
    {
        await SayAsync("hello");
        return new Recipient(Maya, (await Bot.Core.Identities.FindAsync(Maya, Cancellation))!.ConversationReference);
    }

    private void Once(Func<HttpContext, Task> answer, Func<Call, bool>? when = null)
    {
        var done = false;
        Teams.Answer = call =>
        {
            if (done || when?.Invoke(call) == false)
            {
                return Task.FromResult<IResult?>(null);
            }

            done = true;
            return Task.FromResult<IResult?>(new Doing(answer));
        };
    }

    private static Task StallAsync(HttpContext http) =>
        Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    private static Task Refuse(HttpContext http, int status, string? retryAfter) => new Refusing(status, retryAfter).ExecuteAsync(http);

    private sealed class Doing(Func<HttpContext, Task> answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => answer(httpContext);
    }

    private sealed class Refusing(int status, string? retryAfter) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        }
    }
}
