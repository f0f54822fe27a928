using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Slack.Tests;

/// <summary>Who leaves the workspace leaves the bot, though they never said a word to it; an event about it may be lost.</summary>
public sealed class RosterTests : IAsyncLifetime
{
    private const string User = "U5";

    private FakeSlack _slack = null!;
    private SlackBot _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _slack.Members = new Dictionary<string, bool> { [User] = false, ["U6"] = false };
        _bot = await SlackBot.StartAsync(_slack.Api);
        await Patience.UntilAsync(
            async () => await PersonAsync(User) is { Name: "Person U5" } && await PersonAsync("U6") is not null,
            "the members are known",
            Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Theory]
    [InlineData("event")]
    [InlineData("list")]
    public async Task Whoever_is_deactivated_is_erased_after_the_period_though_they_never_joined(string told)
    {
        await LeaveAsync(told);

        await RetainAsync(days: 29);
        var kept = await PersonAsync(User);
        await RetainAsync(days: 31);

        Assert.Equal((Membership.NotJoined, (string?)null), (kept!.Membership, kept.Email));
        Assert.Null(await PersonAsync(User));
        Assert.NotNull(await PersonAsync("U6"));
    }

    [Fact]
    public async Task A_workspace_whose_row_cannot_be_read_keeps_no_other_from_being_read()
    {
        var all = await _bot.Installations.AllAsync(Cancellation);
        var torn = Keys.Installation("slack", "T0TORN");
        await _bot.Store.UpsertAsync(
            Table.Installations, new Row(torn, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }), Cancellation);

        Assert.Equal(all, await _bot.Installations.AllAsync(Cancellation));
        Assert.Equal((Table.Installations, torn), Assert.Single(_bot.Core.RowFaults.Rows));
    }

    [Fact]
    public async Task A_member_whose_row_cannot_be_read_keeps_nobody_else_from_being_taken_in()
    {
        var five = (await PersonAsync(User))!;
        var torn = Keys.Person(five.Org, five.Id);
        await _bot.Store.UpsertAsync(
            Table.People, new Row(torn, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }), Cancellation);
        _slack.Members = new Dictionary<string, bool> { [User] = true, ["U6"] = false, ["U7"] = false };

        await _bot.RosterReading.RunAsync(Cancellation);

        await Patience.UntilAsync(async () => await PersonAsync("U7") is not null, "who is new is known", Cancellation);
        Assert.Equal((Table.People, torn), Assert.Single(_bot.Core.RowFaults.Rows));
    }

    [Fact]
    public async Task Whoever_is_active_again_within_the_period_is_as_they_were()
    {
        var before = await PersonAsync(User);
        await LeaveAsync("list");
        _slack.Members = new Dictionary<string, bool> { [User] = false };
        await _bot.RosterReading.RunAsync(Cancellation);
        await Patience.UntilAsync(async () => await PersonAsync(User) is { Email: not null }, "they are back", Cancellation);

        await RetainAsync(days: 31);

        var after = await PersonAsync(User);
        Assert.Equal((before!.Id, before.Name, before.Email, null), (after!.Id, after.Name, after.Email, after.GoneAt));
        Assert.Equal(before.Addresses, after.Addresses);
    }

    private Task<Person?> PersonAsync(string user) => _bot.PersonAsync(FakeSlack.Team, user);

    private async Task LeaveAsync(string told)
    {
        if (told == "event")
        {
            var profile = new { real_name = "Person U5" };
            var member = new { id = User, team_id = FakeSlack.Team, deleted = true, name = "u5", profile };
            await _bot.Requests.EventAsync(Wire.Event(new { type = "user_change", user = member }, "EvGone"));
        }
        else
        {
            _slack.Members = new Dictionary<string, bool> { [User] = true, ["U6"] = false };
            await _bot.RosterReading.RunAsync(Cancellation);
        }

        await Patience.UntilAsync(async () => await PersonAsync(User) is { GoneAt: not null }, "they are gone", Cancellation);
    }

    private Task RetainAsync(int days) =>
        _bot.Core.Retention.RunAsync(_bot.Core.Clock.GetCurrentInstant() + Duration.FromDays(days), Cancellation);
}
