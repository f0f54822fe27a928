using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

/// <summary>
/// Many clicks at the same moment, on two replicas that share nothing but the store: one outcome each, and nobody sees an error.
/// </summary>
public abstract class IntroductionRaces
{
    private const int Clicks = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ITableStore OpenStore();

    [Fact]
    public async Task Asking_many_times_at_once_makes_one_request()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);

        var replies = await ClickAsync(
            company,
            number =>
                (
                    number % 2 == 0 ? "ana" : "marta",
                    new AskForIntroduction(new PersonId(number % 2 == 0 ? "marta" : "ana"), Who: null, Because: null)
                )
        );

        var made = Assert.Single(await company.Services.Introductions.OfAsync(SmallCompany.Org, new PersonId("ana"), Cancellation));
        Assert.Equal(
            made,
            Assert.Single(await company.Services.Introductions.OfAsync(SmallCompany.Org, new PersonId("marta"), Cancellation)) with
            {
                Consents = made.Consents,
                Meetings = made.Meetings,
            }
        );
        Assert.Equal(Clicks, replies.Length);
        Assert.All(replies, reply => Assert.NotEmpty(reply.Text));
    }

    [Fact]
    public async Task Conflicting_answers_at_once_come_to_one_end()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var id = await AskAsync(company, "ana", "marta");

        var replies = await ClickAsync(company, number => (number % 4) switch
        {
            0 => ("marta", new SayYes(id)),
            1 => ("marta", new SayNo(id)),
            2 => ("ana", new Withdraw(id)),
            _ => ("marta", (Command)new PutOff(id, new LocalDate(2026, 12, 1))),
        });
        var (after, texts) = await EndAsync(company, id);

        Assert.Equal(Clicks, replies.Length);
        Assert.All(replies, reply => Assert.NotEmpty(reply.Text));
        var connected = after.StateAt(company.Clock.Now) == IntroductionState.Connected;
        Assert.Equal(
            connected ? 1 : 0,
            texts.Count(text => text.StartsWith("ana: Marta Gil y tú ya están en contacto", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Limits_hold_also_when_all_ask_at_once()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        string[] others = ["marta", "tom", "grace", "omar", "nina", "jan", "pilar", "luis"];

        await ClickAsync(
            company,
            number => ("ana", new AskForIntroduction(new PersonId(others[number % others.Length]), Who: null, Because: "hola")),
            clicks: 40
        );
        foreach (var other in others)
        {
            await AskAsync(company, other, "lucia", orNull: true);
        }

        var ofAna = await company.Services.Introductions.OfAsync(SmallCompany.Org, new PersonId("ana"), Cancellation);
        var ofLucia = await company.Services.Introductions.OfAsync(SmallCompany.Org, new PersonId("lucia"), Cancellation);
        Assert.InRange(
            ofAna.Count(one => one.StateAt(company.Clock.Now) == IntroductionState.Open),
            0,
            IntroductionSettings.Default.MostOpen
        );
        Assert.Equal(
            IntroductionSettings.Default.MostReceivedInAWeek,
            ofLucia.Count(one => one.StateAt(company.Clock.Now) == IntroductionState.Open)
        );
    }

    private static async Task<string> AskAsync(SmallCompany company, string asker, string asked, bool orNull = false)
    {
        var draft = new Draft(IntroductionKind.Direct, new PersonId(asker), new PersonId(asked), "x", "y", "") { AtOnce = true };
        var me = await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(asker), Cancellation);
        var turn = new TurnContext(me!, Lang.English, company.Clock.Now, AddressOf(asker), Private: true);
        var proposed = await company.Services.IntroductionRequests.ProposeAsync(draft, turn, Cancellation);
        return proposed is Proposed.Made(var introduction) ? introduction.Id
            : orNull ? ""
            : throw new InvalidOperationException(proposed.ToString());
    }

    private static async Task<Reply[]> ClickAsync(SmallCompany company, Func<int, (string Who, Command Command)> click, int clicks = Clicks)
    {
        ConversationCore[] replicas = [new(company.Services), new(company.Replica())];
        return await Task.WhenAll(Enumerable.Range(0, clicks).Select(number => Task.Run(
            () =>
            {
                var (who, command) = click(number);
                var core = replicas[number % 2];
                return core.TakeAsync(
                    new Turn(new Caller(AddressOf(who), who), new Clicked(core.Codec.Encode(command, Lang.Spanish))),
                    Cancellation
                );
            },
            Cancellation)));
    }

    private static Address AddressOf(string who) => new("local", SmallCompany.Org.Value, who);

    private static async Task<(Introduction Introduction, IReadOnlyList<string> Texts)> EndAsync(SmallCompany company, string id)
    {
        var channel = new RecordingChannel("local");
        await Task.WhenAll(
            company.Services.DispatcherOver([channel]).SweepAsync(company.Clock.Now, Cancellation),
            company.Replica().DispatcherOver([channel]).SweepAsync(company.Clock.Now, Cancellation));
        var introduction = await company.Services.Introductions.GetAsync(SmallCompany.Org, id, Cancellation);
        return (introduction!, [.. channel.Texts]);
    }
}

public sealed class IntroductionRacesOnSqlite : IntroductionRaces
{
    protected override ITableStore OpenStore() => SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
}

public sealed class IntroductionRacesOnAzureTables : IntroductionRaces, IAsyncLifetime
{
    private Azurite? _azurite;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync();

    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? default;

    protected override ITableStore OpenStore() =>
        AzureTableStoreRegistration.OpenAzureTableStore(
            new AzureTableSettings { ConnectionString = _azurite!.ConnectionString, TablePrefix = "races" }
        );
}
