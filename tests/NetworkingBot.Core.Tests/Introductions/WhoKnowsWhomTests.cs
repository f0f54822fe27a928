using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Tests.Conversations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

/// <summary>Who is in touch with whom is nobody else's business, and neither is a request that has not arrived.</summary>
public sealed class WhoKnowsWhomTests : IAsyncLifetime
{
    private static readonly string[] _colleagues = ["ana", "luis", "marta", "tom", "grace", "omar", "nina", "lucia", "ana2"];

    private SmallCompany _company = null!;
    private ConversationCore _core = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await SmallCompany.OpenAsync(Cancellation);
        _core = new ConversationCore(_company.Services);
    }

    public ValueTask DisposeAsync()
    {
        _company.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Jan knows nobody. Pilar, whom he adds, is in touch with Ana and Marta and with nobody else.</summary>
    [Fact]
    public async Task Whoever_merely_adds_somebody_learns_nothing_of_whom_they_know()
    {
        var before = await AnswersAsync();

        await ClickAsync("jan", new KeepContact("pilar"));

        Assert.Equal(before, await AnswersAsync());
    }

    [Fact]
    public async Task A_contact_that_does_not_lead_to_somebody_cannot_be_told_from_one_without_room()
    {
        await ClickAsync("jan", new KeepContact("pilar"));

        var answers = new HashSet<string>();
        foreach (var colleague in _colleagues)
        {
            var name = (await PersonAsync(colleague)).Name;
            answers.Add((await ClickAsync("jan", new AskThrough(new PersonId("pilar"), null, new PersonId(colleague), null, null)))
                .Replace(name, "…", StringComparison.Ordinal));
        }

        Assert.StartsWith("I can't ask for … that way just now.", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Naming.Allowed, true)]
    [InlineData(Naming.Refused, false)]
    [InlineData(Naming.Unanswered, false)]
    [InlineData(Naming.NotAsked, false)]
    public async Task Only_a_contact_who_agreed_is_named(Naming naming, bool named)
    {
        await _company.Services.People.UpdateAsync(SmallCompany.Org, new PersonId("luis"), person => person with { Naming = naming },
            _company.Clock.GetCurrentInstant(), Cancellation);

        var openers = await ClickAsync("ana", new ShowOpeners(new PersonId("grace"), null));
        var through = await ClickAsync("ana", new AskThrough(new PersonId("luis"), null, new PersonId("grace"), null, null));

        Assert.Equal(named, openers.Contains("Luis", StringComparison.Ordinal));
        Assert.Equal(named, !through.Contains("no puedo pedirlo por ahí", StringComparison.Ordinal)
            && !through.Contains("that way just now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_says_so_once_and_changes_it_in_words()
    {
        var yes = await SayAsync("tom", "you may name me as a common contact");
        var allowed = (await PersonAsync("tom")).Naming;
        var no = await SayAsync("tom", "don't name me");

        Assert.StartsWith("Thank you.", yes, StringComparison.Ordinal);
        Assert.StartsWith("Fine:", no, StringComparison.Ordinal);
        Assert.Equal((Naming.Allowed, Naming.Refused), (allowed, (await PersonAsync("tom")).Naming));
    }

    [Fact]
    public async Task Nobody_asks_about_everybody()
    {
        var curiosity = new Curiosity();
        var now = _company.Clock.GetCurrentInstant();
        var me = new PersonId("jan");

        Assert.All(Enumerable.Range(0, Curiosity.MostInADay),
            number => Assert.True(curiosity.Allows(SmallCompany.Org, me, new PersonId($"p{number}"), now)));
        Assert.False(curiosity.Allows(SmallCompany.Org, me, new PersonId("one-more"), now));
        Assert.True(curiosity.Allows(SmallCompany.Org, me, new PersonId("p0"), now));
        Assert.True(curiosity.Allows(SmallCompany.Org, new PersonId("tom"), new PersonId("one-more"), now));
        Assert.True(curiosity.Allows(SmallCompany.Org, me, new PersonId("one-more"), now + Duration.FromDays(1)));
    }

    [Theory]
    [InlineData("jan", Lang.English, "You have asked me about many colleagues today.")]
    [InlineData("luis", Lang.Spanish, "Hoy me has preguntado por muchas personas.")]
    public async Task Whoever_asks_about_one_after_the_other_in_whatever_way_is_told_to_go_on_tomorrow(
        string asker,
        Lang lang,
        string enough
    )
    {
        for (var number = 0; number <= Curiosity.MostInADay; number++)
        {
            await _company.Services.People.AddAsync(
                A.Person($"p{number}", $"Person {number}", "Legal", "London"), _company.Clock.GetCurrentInstant(), Cancellation);
        }

        await ClickAsync(asker, new KeepContact("pilar"), lang);
        var answers = new List<string>();
        for (var number = 0; number < Curiosity.MostInADay; number++)
        {
            answers.Add(await ClickAsync(asker, About(number, throughContact: number % 2 == 0), lang));
        }

        var last = Curiosity.MostInADay;
        Assert.All(answers, answer => Assert.DoesNotContain(enough, answer, StringComparison.Ordinal));
        Assert.StartsWith(enough, await ClickAsync(asker, About(last, throughContact: false), lang), StringComparison.Ordinal);
        Assert.StartsWith(enough, await ClickAsync(asker, About(last, throughContact: true), lang), StringComparison.Ordinal);
        Assert.DoesNotContain(enough, await ClickAsync(asker, About(0, throughContact: false), lang), StringComparison.Ordinal);
        Assert.DoesNotContain(enough, await ClickAsync("tom", About(last, throughContact: false), lang), StringComparison.Ordinal);

        static Command About(int number, bool throughContact) => throughContact
            ? new AskThrough(new PersonId("pilar"), null, new PersonId($"p{number}"), null, null)
            : new ShowOpeners(new PersonId($"p{number}"), null);
    }

    /// <summary>
    /// Grace is to be asked once Luis agrees, and must not learn of it before; nor may Marta ever, who has no part in it.
    /// </summary>
    [Theory]
    [InlineData("grace")]
    [InlineData("marta")]
    public async Task A_request_that_has_not_arrived_cannot_be_told_from_none(string who)
    {
        var proposed = await _company.Services.IntroductionRequests.ProposeAsync(
            new Draft(IntroductionKind.ThroughContact, new PersonId("ana"), new PersonId("grace"), "a", "b",
                "c")
            { Through = new PersonId("luis"), AtOnce = true },
            new TurnContext(await PersonAsync("ana"), Lang.English, _company.Clock.GetCurrentInstant(), AddressOf("ana"), Private: true),
            Cancellation);
        var id = Assert.IsType<Proposed.Made>(proposed).Introduction.Id;

        foreach (var of in StepsOf)
        {
            Assert.Equal(await ClickAsync(who, of("0123456789abcdef01234567")), await ClickAsync(who, of(id)));
        }

        Assert.Null(await _company.Services.IntroductionRequests.FindAsync(id,
            new TurnContext(await PersonAsync(who), Lang.English, _company.Clock.GetCurrentInstant(), AddressOf(who), Private: true),
            Cancellation));
    }

    [Fact]
    public async Task Nobody_can_work_out_the_id_of_a_request()
    {
        using var another = await SmallCompany.OpenAsync(Cancellation);
        // Another organisation draws other ids than this one.
        _ = another.Services.NewId();

        var here = await _company.Services.Introductions.NextIdAsync(SmallCompany.Org, new PersonId("ana"), new PersonId("tom"), 0,
            Cancellation);
        var again = await _company.Replica().Introductions.NextIdAsync(SmallCompany.Org, new PersonId("tom"), new PersonId("ana"), 0,
            Cancellation);
        var there = await another.Services.Introductions.NextIdAsync(SmallCompany.Org, new PersonId("ana"), new PersonId("tom"), 0,
            Cancellation);

        Assert.Equal(here, again);
        Assert.NotEqual(here, there);
    }

    private static Func<string, Command>[] StepsOf =>
    [
        id => new SayYes(id), id => new SayNo(id), id => new SayLater(id), id => new PutOff(id, new LocalDate(2026, 12, 1)), id =>
            new SayNever(id), id => new ReportRequest(id, ReportReason.Rude),
        id => new ShowRequest(id), id => new SendNow(id), id => new ChangeRequest(id), id => new SaveRequest(id), id =>
            new Withdraw(id), id => new TellMet(id, Met.Yes), id => new TellMet(id, Met.NotYet),
    ];

    /// <summary>What Jan hears of each colleague.</summary>
    private async Task<IReadOnlyList<string>> AnswersAsync()
    {
        var answers = new List<string>();
        foreach (var colleague in _colleagues)
        {
            answers.Add(await ClickAsync("jan", new ShowOpeners(new PersonId(colleague), null)));
            answers.Add(await ClickAsync("jan", new AskThrough(new PersonId("pilar"), null, new PersonId(colleague), null, null)));
        }

        return answers;
    }

    private async Task<string> ClickAsync(string who, Command command, Lang lang = Lang.English) =>
        (await _core.TakeAsync(new Turn(new Caller(AddressOf(who), who), new Clicked(_core.Codec.Encode(command, lang))),
            Cancellation)).Text;

    private async Task<string> SayAsync(string who, string words) =>
        (await _core.TakeAsync(new Turn(new Caller(AddressOf(who), who), new Said(words)), Cancellation)).Text;

    private async Task<Person> PersonAsync(string id) =>
        (await _company.Services.People.GetAsync(SmallCompany.Org, new PersonId(id), Cancellation))!;

    private static Address AddressOf(string person) => new(OrganisationStore.LocalChannel, "acme", person);
}
