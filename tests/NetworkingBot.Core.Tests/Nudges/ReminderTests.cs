using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Nudges;

/// <summary>A reminder from the words to the nudge, over a restart in between.</summary>
public abstract class ReminderTests
{
    private static readonly PersonId _nina = new("nina");

    private readonly RecordingChannel _channel = new("local");

    private IEnumerable<string> Reminders =>
        _channel.Texts.Where(text => text.Contains("asked me to remind you", StringComparison.Ordinal));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ITableStore OpenStore();

    [Fact]
    public async Task What_was_asked_for_on_a_day_comes_with_the_nudge_of_that_day_and_once_done_no_more()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        await SayAsync(company.Services, new Said("remind me to ask Jan’s brother about K8s on Friday"));

        await SweepAsync(company, Instant.FromUtc(2026, 11, 26, 8, 6));
        Assert.Empty(Reminders);
        await SweepAsync(company, Instant.FromUtc(2026, 11, 27, 8, 6));
        await SayAsync(company.Replica(), new Clicked(Encoded(new NudgeDone(NudgeKind.Reminder, "jan"))));
        await SweepAsync(company, Instant.FromUtc(2026, 12, 4, 8, 6));

        Assert.Contains("“ask Jan’s brother about K8s”", Assert.Single(Reminders), StringComparison.Ordinal);
        Assert.Null((await company.Replica().Contacts.GetAsync(SmallCompany.Org, _nina, "jan", Cancellation))!.Reminder);
    }

    [Fact]
    public async Task A_new_reminder_about_somebody_comes_also_when_the_last_one_was_waved_away_that_day()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        await SayAsync(company.Services, new Said("remind me about Jan today"));
        await SayAsync(company.Services, new Said("what should I do today?"));
        await SayAsync(company.Services, new Clicked(Encoded(new NotThisNudge(NudgeKind.Reminder, "jan"))));

        await SayAsync(company.Services, new Said("remind me to write to Jan today"));

        Assert.Contains(
            "“write to Jan”",
            (await SayAsync(company.Services, new Said("what should I do today?"))).Text,
            StringComparison.Ordinal
        );
    }

    private static string Encoded(Command command) => new CommandCodec(Commands.All).Encode(command, Lang.English);

    private static Task<Reply> SayAsync(CoreServices services, Input input) =>
        new ConversationCore(services).TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, _nina.Value), "Nina"), input),
            Cancellation
        );

    /// <summary>A replica that has just started plans, and sends what is due.</summary>
    private async Task SweepAsync(SmallCompany company, Instant now)
    {
        company.Clock.Now = now;
        var fresh = company.Replica();
        var nina = await fresh.People.GetAsync(SmallCompany.Org, _nina, Cancellation);
        await fresh.Due.AddAsync(NudgePlan.Of(nina!, now - Duration.FromHours(3)), Cancellation);
        Assert.Empty((await fresh.DispatcherOver([_channel]).SweepAsync(now, Cancellation)).Faults);
    }
}

public sealed class RemindersOnSqlite : ReminderTests
{
    protected override ITableStore OpenStore() => SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
}

public sealed class RemindersOnAzureTables : ReminderTests, IAsyncLifetime
{
    private Azurite? _azurite;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync();

    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? default;

    protected override ITableStore OpenStore() =>
        AzureTableStoreRegistration.OpenAzureTableStore(
            new AzureTableSettings { ConnectionString = _azurite!.ConnectionString, TablePrefix = "reminders" }
        );
}

/// <summary>How people ask to be reminded, on Monday 23 November 2026.</summary>
public sealed class WaysOfAskingForAReminder
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("remind me to write to Luis on Friday", "luis", "2026-11-27", "write to Luis")]
    [InlineData("remind me about Marta in two weeks", "marta", "2026-12-07", null)]
    [InlineData("could you remind me to call omar tomorrow please", "omar", "2026-11-24", "call omar")]
    [InlineData("remind me on the 5th of December to congratulate Nina", "nina", "2026-12-05", "congratulate Nina")]
    [InlineData("remind me to write to Luis on Friday about the offer", "luis", "2026-11-27", "write to Luis about the offer")]
    [InlineData("remind me in a month about Luis Pérez", "luis", "2026-12-23", null)]
    [InlineData("remind me on Friday afternoon to send Luis the slides", "luis", "2026-11-27", "send Luis the slides")]
    [InlineData("remind me next week to ask grace for two days of her time", "grace", "2026-11-30", "ask grace for two days of her time")]
    [InlineData("remind me that Omar's trade fair is on 3 December", "omar", "2026-12-03", "Omar's trade fair")]
    [InlineData("don't let me forget to thank Pilar tomorrow", "pilar", "2026-11-24", "thank Pilar")]
    [InlineData("make me a reminder for Friday to call Jan", "jan", "2026-11-27", "call Jan")]
    [InlineData("I should get back to Jan on Thursday", "jan", "2026-11-26", "get back to Jan")]
    [InlineData("ping me about Zoe on 2026-12-24", "zoe", "2026-12-24", null)]
    [InlineData("recuérdame escribir a Luis el viernes", "luis", "2026-11-27", "escribir a Luis")]
    [InlineData("Recuerdame llamar a pilar mañana", "pilar", "2026-11-24", "llamar a pilar")]
    [InlineData("avísame de llamar a Marta dentro de dos semanas", "marta", "2026-12-07", "llamar a Marta")]
    [InlineData("recuérdame lo de Tom el lunes", "tom", "2026-11-30", null)]
    [InlineData("¿puedes recordarme mañana por la tarde hablar con Lucía?", "lucia", "2026-11-24", "hablar con Lucía")]
    [InlineData("recuérdame a Jan dentro de un mes", "jan", "2026-12-23", null)]
    [InlineData("avísame el jueves para felicitar a Zoe por su cumpleaños", "zoe", "2026-11-26", "felicitar a Zoe por su cumpleaños")]
    [InlineData("ponme un recordatorio para escribir a Nina pasado mañana", "nina", "2026-11-25", "escribir a Nina")]
    [InlineData("no me dejes olvidar llamar a Omar el 3 de diciembre", "omar", "2026-12-03", "llamar a Omar")]
    public async Task Tells_about_whom_when_and_what_for(string utterance, string who, string on, string? what)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        await new ConversationCore(company.Services).TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, "eva"), "Eva"), new Said(utterance)),
            Cancellation
        );

        var kept = Assert.Single(
            await company.Services.Contacts.AllAsync(SmallCompany.Org, new PersonId("eva"), Cancellation).ToListAsync(Cancellation)
        );
        Assert.Equal((who, new Reminder(LocalDatePattern.Iso.Parse(on).Value, what)), (kept.Id, kept.Reminder));
    }

    [Theory]
    [InlineData("nudge me about 9 on weekdays")]
    [InlineData("nudge me every Monday at 9am")]
    [InlineData("avísame el lunes a las 9 de la mañana")]
    [InlineData("avísame a las 9 los lunes")]
    public void When_nudges_come_is_no_reminder(string utterance) =>
        Assert.IsType<SetNudges>(Assert.IsType<Recognition.Understood>(new Recogniser(Commands.All).Recognise(utterance)).Command);
}
