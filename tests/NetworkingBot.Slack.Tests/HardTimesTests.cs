using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Slack.Tests.Drivers;

namespace NetworkingBot.Slack.Tests;

/// <summary>Whoever says too much, and whoever's row cannot be read, is told so in Slack, kindly and in their language.</summary>
public sealed class HardTimesTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _slack = await FakeSlack.StartAsync();

    public ValueTask DisposeAsync() => _slack.DisposeAsync();

    [Theory]
    [InlineData("U1", "add Sam Stone", "That was a lot at once. Please give me a minute")]
    [InlineData("UES", "añade a Sam Stone", "Dame un minuto, por favor, y dímelo otra vez")]
    public async Task Whoever_says_too_much_is_asked_to_wait_once_and_nothing_of_it_is_kept(string user, string words, string wait)
    {
        // So that it is too much whatever the clock does.
        await using var bot = await SlackBot.StartAsync(_slack.Api, limits: new TurnLimitSettings { PersonPerMinute = 0 });

        for (var delivery = 0; delivery < 2; delivery++)
        {
            await bot.Requests.EventAsync(Wire.Message(user, words, "Ev1"));
        }

        await bot.StopAsync();
        Assert.Contains(
            wait,
            Assert.Single(_slack.CallsOf("chat.postMessage")).Arguments["text"]!.ToString(),
            StringComparison.Ordinal);
        Assert.Empty((await bot.Store.ScanAsync(Table.Contacts, null, 100, Cancellation)).Rows);
        Assert.Empty((await bot.Store.ScanAsync(Table.Dialogues, null, 100, Cancellation)).Rows);
    }

    [Theory]
    [InlineData("U1", Table.People, "It is still there, and nothing is lost")]
    [InlineData("U1", Table.Identities, "It is still there, and nothing is lost")]
    [InlineData("UES", Table.People, "Sigue ahí y no se ha perdido nada")]
    [InlineData("UES", Table.Identities, "Sigue ahí y no se ha perdido nada")]
    public async Task Whoevers_row_cannot_be_read_hears_try_later_and_nobody_is_made_anew(string user, Table table, string later)
    {
        await using var bot = await SlackBot.StartAsync(_slack.Api);
        await bot.Requests.InteractionAsync(Wire.Click(user, "1|en|join", "t.1", new Uri(_slack.Address, "respond/1")));
        await _slack.WaitForAsync("respond", 1);
        var me = (await bot.PersonAsync(FakeSlack.Team, user))!;
        var key = table == Table.People ? Keys.Person(me.Org, me.Id) : Keys.Identity(SlackChannel.ChannelName, FakeSlack.Team, user);
        var broken = new Row(key, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" });
        await bot.Store.UpsertAsync(table, broken, Cancellation);

        await bot.Requests.EventAsync(Wire.Message(user, "I offer sailing", "Ev1"));

        var said = Assert.Single(await _slack.WaitForAsync("chat.postMessage", 1)).Arguments["text"]!.ToString();
        Assert.Contains(later, said, StringComparison.Ordinal);
        Assert.Equal(1, bot.Core.RowFaults.Count);
        Assert.Single((await bot.Store.ScanAsync(Table.People, null, 100, Cancellation)).Rows);
        Assert.Equal("{", (await bot.Store.GetAsync(table, key, Cancellation))!.Values["Json"]);
    }
}
