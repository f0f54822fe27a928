using System.Text.Json.Nodes;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>Whoever says too much, and whoever's row cannot be read, is told so in Teams, kindly and in their language.</summary>
public sealed class HardTimesTests : IAsyncLifetime
{
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 11, 23, 9, 0));
    private FakeTeams _teams = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Address Maya => new("teams", FakeTeams.Tenant, A.MayaId);

    public async ValueTask InitializeAsync()
    {
        _teams = await FakeTeams.StartAsync();
        _teams.Members.Add(A.Member(A.Maya, A.MayaId, "Maya Ruiz"));
    }

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Theory]
    [InlineData("en-US", "add Sam Stone", "That was a lot at once. Please give me a minute")]
    [InlineData("es-ES", "añade a Sam Stone", "Dame un minuto, por favor, y dímelo otra vez")]
    public async Task Whoever_says_too_much_is_asked_to_wait_once_and_nothing_of_it_is_kept(string locale, string words, string wait)
    {
        await using var bot = await BotHost.StartAsync(
            _teams, clock: _clock, limits: new TurnLimitSettings { PersonPerMinute = 2 });
        await HearAsync(bot, Message(locale, "hello"));
        await HearAsync(bot, Message(locale, "help"));

        var tooMuch = Message(locale, words);
        await HearAsync(bot, tooMuch);
        await HearAsync(bot, tooMuch);

        var me = (await bot.Core.Identities.FindAsync(Maya, Cancellation))!;
        Assert.Single(_teams.Messages, message => message.Words.Contains(wait, StringComparison.Ordinal));
        Assert.Empty(await bot.Core.Contacts.AllAsync(me.Org, me.Person, Cancellation).ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData("en-US", Table.People, "It is still there, and nothing is lost")]
    [InlineData("en-US", Table.Identities, "It is still there, and nothing is lost")]
    [InlineData("es-ES", Table.People, "Sigue ahí y no se ha perdido nada")]
    [InlineData("es-ES", Table.Identities, "Sigue ahí y no se ha perdido nada")]
    public async Task Whoevers_row_cannot_be_read_hears_try_later_and_nobody_is_made_anew(string locale, Table table, string later)
    {
        await using var bot = await BotHost.StartAsync(_teams, clock: _clock);
        await HearAsync(bot, Message(locale, "hello"));
        var me = (await bot.Core.Identities.FindAsync(Maya, Cancellation))!;
        var key = table == Table.People ? Keys.Person(me.Org, me.Person) : Keys.Identity(Maya.Channel, Maya.Workspace, Maya.User);
        var broken = new Row(key, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" });
        await bot.Store.UpsertAsync(table, broken, Cancellation);

        // A sentence of the other language changes the person's own.
        await HearAsync(bot, Message(locale, locale == "en-US" ? "ofrezco clases de vela" : "I offer sailing lessons"));

        Assert.Contains(later, _teams.Messages[^1].Words, StringComparison.Ordinal);
        Assert.Equal(1, bot.Core.RowFaults.Count);
        Assert.Single((await bot.Store.ScanAsync(Table.People, null, 100, Cancellation)).Rows);
        Assert.Equal("{", (await bot.Store.GetAsync(table, key, Cancellation))!.Values["Json"]);
    }

    private async Task HearAsync(BotHost bot, JsonObject activity)
    {
        using var response = await bot.PostAsync(activity.ToJsonString(), "Bearer " + _teams.Token());
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {string.Join('\n', bot.Log.Lines)}");
    }

    private JsonObject Message(string locale, string words)
    {
        var message = A.Message(_teams, words);
        message["locale"] = locale;
        return message;
    }
}
