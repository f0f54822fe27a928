using System.Net;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Slack.Tests.Drivers;

namespace NetworkingBot.Slack.Tests;

/// <summary>A workspace that installed the app itself, and what Slack tells the bot of it.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;
    private SlackBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _bot = await SlackBot.StartAsync(
            _slack.Api,
            new()
            {
                ["Slack:BotToken"] = null,
                ["Slack:ClientId"] = "111.222",
                ["Slack:ClientSecret"] = "shhh",
                ["Slack:PublicUrl"] = "https://bot.example",
            }
        );
        await _bot.Installations.SaveAsync(
            new SlackInstallation(new OrgId("slack-T0FAKE"), "Fake", FakeSlack.Team, "U0BOT", ProtectedToken: null),
            "xoxb-fake",
            CancellationToken.None
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"bot":["U0BOT"]}}""")]
    public async Task A_workspace_that_takes_the_app_away_loses_its_token_and_is_left_in_peace(string happened)
    {
        await _bot.Requests.EventAsync(Wire.Event(JsonNode.Parse(happened)!));
        var later = await _bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev2"));

        Assert.Empty((await _bot.Store.ScanAsync(Table.Installations, null, 10, TestContext.Current.CancellationToken)).Rows);
        Assert.Equal(new Delivery.Unreachable("not_installed"), await SendAsync());
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        AssertOnlyTheRosterWasRead();
    }

    [Fact]
    public async Task A_token_of_somebody_else_may_be_revoked()
    {
        await _bot.Requests.EventAsync(Wire.Event(JsonNode.Parse("""{"type":"tokens_revoked","tokens":{"oauth":["U1"]}}""")!));

        Assert.IsType<Delivery.Sent>(await SendAsync());
    }

    [Fact]
    public async Task A_modal_that_is_closed_is_acknowledged_and_changes_nothing()
    {
        var answer = await _bot.Requests.InteractionAsync("""
            {"type":"view_closed","team":{"id":"T0FAKE"},"user":{"id":"U1"},"is_cleared":false,
             "view":{"id":"V1","type":"modal","private_metadata":"{\"Payload\":\"1|en|save-profile\",\"Kind\":0}","state":{"values":{}}}}
            """);

        Assert.Equal(
            (HttpStatusCode.OK, ""),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
        );
        AssertOnlyTheRosterWasRead();
        Assert.Null(await _bot.PersonAsync(FakeSlack.Team, "U1"));
    }

    [Fact]
    public async Task Each_kind_of_request_may_have_an_address_of_its_own()
    {
        await At("events").EventAsync(Wire.Message("U1", "hello", "Ev1"));
        await At("interactions").InteractionAsync(Wire.Click("U1", "1|en|join", "t.1", new Uri(_slack.Address, "respond/1")));
        await At("commands").SendAsync(
            "application/x-www-form-urlencoded",
            $"command=%2Fnetworking&text=help&team_id={FakeSlack.Team}&user_id=U2&channel_id=C1&trigger_id=t.2"
                + $"&response_url={Uri.EscapeDataString(new Uri(_slack.Address, "respond/2").AbsoluteUri)}");
        var found = await At("options").InteractionAsync("""{"type":"block_suggestion","team":{"id":"T0FAKE"},"user":{"id":"U1"},"action_id":"person","value":"nobody"}""");

        Assert.Single(await _slack.WaitForAsync("chat.postMessage", 1));
        Assert.Equal(Membership.Joined, (await _bot.PersonAsync(FakeSlack.Team, "U1"))!.Membership);
        Assert.Equal(2, (await _slack.WaitForAsync("respond", 2)).Count);
        Assert.Empty(JsonNode.Parse(await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["options"]!.AsArray());
    }

    private void AssertOnlyTheRosterWasRead() => Assert.All(_slack.Calls, call => Assert.Equal("users.list", call.Method));

    private SlackSender At(string path) =>
        new(new Uri(_bot.Address, "/slack/" + path), SlackBot.SigningSecret, NodaTime.SystemClock.Instance);

    private Task<Delivery> SendAsync() => _bot.Channel.SendAsync(
        new Recipient(new Address(SlackChannel.ChannelName, FakeSlack.Team, "U1"), null),
        new Message("Good morning", Lang.English, []),
        TestContext.Current.CancellationToken);
}
