using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Slack.Tests.Drivers;
using NodaTime;
using Message = NetworkingBot.Core.Conversation.Message;

namespace NetworkingBot.Slack.Tests;

/// <summary>Answers that Slack does not give, but what stands between it and the bot.</summary>
public sealed class StrangeAnswerTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;
    private SlackBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _bot = await SlackBot.StartAsync(_slack.Api);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Theory]
    [InlineData(200, "text/html", "<html>Sign in</html>")]
    [InlineData(200, null, "")]
    [InlineData(200, null, """{"ok":true}""")]
    [InlineData(200, "application/json", "")]
    [InlineData(200, "application/json", "<html>")]
    [InlineData(200, "application/json", "{\"ok\":tru}")]
    [InlineData(204, null, "")]
    [InlineData(500, null, "")]
    [InlineData(502, "text/html", "<html>")]
    public async Task A_message_that_is_answered_with_nonsense_is_in_doubt(int status, string? type, string body)
    {
        Answer(status, type, body);

        Assert.True(Assert.IsType<Delivery.Failed>(await SendAsync()).MaybeSent);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("soon", 30)]
    [InlineData("7", 7)]
    public async Task A_message_that_is_put_off_waits_though_nobody_says_how_long(string? retryAfter, int seconds)
    {
        Answer(StatusCodes.Status429TooManyRequests, null, "", retryAfter);

        Assert.Equal(new Delivery.Throttled(Duration.FromSeconds(seconds)), await SendAsync());
    }

    [Fact]
    public async Task A_click_is_answered_though_its_address_answers_in_words()
    {
        _slack.Mood = async (method, http) =>
        {
            if (method == "respond")
            {
                await http.Response.Body.WriteAsync("ok"u8.ToArray());
            }

            return method == "respond";
        };

        await _bot.Requests.InteractionAsync(Wire.Click("U1", "1|en|join", "t.join", new Uri(_slack.Address, "respond/1")));
        await _bot.StopAsync();

        Assert.Empty(_slack.CallsOf("chat.postMessage"));
    }

    private void Answer(int status, string? type, string body, string? retryAfter = null) => _slack.Mood = async (method, http) =>
    {
        if (method != "chat.postMessage")
        {
            return false;
        }

        (http.Response.StatusCode, http.Response.ContentType, http.Response.Headers.RetryAfter) = (status, type, retryAfter);
        if (body.Length > 0)
        {
            await http.Response.WriteAsync(body);
        }

        return true;
    };

    private Task<Delivery> SendAsync() =>
        _bot.Channel.SendAsync(
            new Recipient(new Address(SlackChannel.ChannelName, FakeSlack.Team, "U1"), null),
            new Message("Good morning", Lang.English, []),
            TestContext.Current.CancellationToken
        );
}
