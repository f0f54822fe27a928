using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

public class IntroductionRequestsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_reports_stop_an_asker_until_an_administrator_has_looked()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var reporter in new[] { "marta", "grace" })
        {
            var made = Assert.IsType<Proposed.Made>(await AskAsync(company, "omar", reporter));
            await company.Services.IntroductionRequests.ReportAsync(
                made.Introduction,
                new PersonId(reporter),
                ReportReason.Rude,
                company.Clock.Now,
                Cancellation
            );
            await company.Services.IntroductionRequests.ReportAsync(
                made.Introduction,
                new PersonId(reporter),
                ReportReason.Other,
                company.Clock.Now,
                Cancellation
            );
        }

        Assert.Equal(new Proposed.Not(Denial.Stopped), await AskAsync(company, "omar", "pilar"));

        var reports = await company.Services.Reports.AllAsync(SmallCompany.Org, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(2, reports.Count);
        await company.Services.Reports.ReviewAsync(SmallCompany.Org, reports[0], Verdict.Upheld, Cancellation);
        Assert.Equal(new Proposed.Not(Denial.Stopped), await AskAsync(company, "omar", "pilar"));
        await company.Services.Reports.ReviewAsync(SmallCompany.Org, reports[0], Verdict.Dismissed, Cancellation);
        Assert.IsType<Proposed.Made>(await AskAsync(company, "omar", "pilar"));
    }

    [Fact]
    public async Task What_came_of_a_request_counts_for_the_programme_in_the_period_in_which_it_came()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var period = StepsTaken.PeriodOf(company.Clock.Now);
        var id = Assert.IsType<Proposed.Made>(await AskAsync(company, "omar", "marta")).Introduction.Id;
        company.Clock.Now += Duration.FromDays(1);
        await ClickAsync(company, "marta", new SayYes(id));
        company.Clock.Now += Duration.FromDays(7);
        await ClickAsync(company, "marta", new TellMet(id, Met.Yes));
        await ClickAsync(company, "omar", new TellMet(id, Met.Yes));

        Assert.Equal(new StepsTaken(period.PlusWeeks(4), Milestones.Met, Milestones.Asked), await StepsOfAsync("omar"));
        Assert.Equal(new StepsTaken(period.PlusWeeks(4), Milestones.Met, Milestones.Agreed), await StepsOfAsync("marta"));
        Assert.Null(await StepsOfAsync("grace"));

        async Task<StepsTaken?> StepsOfAsync(string who) =>
            (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(who), Cancellation))!.Steps;
    }

    private static Task ClickAsync(SmallCompany company, string who, Command command)
    {
        var core = new ConversationCore(company.Services);
        var address = new Address("local", SmallCompany.Org.Value, who);
        return core.TakeAsync(new Turn(new Caller(address, who), new Clicked(core.Codec.Encode(command, Lang.Spanish))), Cancellation);
    }

    [Fact]
    public async Task Whoever_was_asked_enough_this_week_is_neither_asked_nor_suggested()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var asker in new[] { "omar", "nina", "tom" })
        {
            Assert.IsType<Proposed.Made>(await AskAsync(company, asker, "marta"));
        }

        Assert.Equal(new Proposed.Not(Denial.NoRoom), await AskAsync(company, "ana", "marta"));
        var core = new ConversationCore(company.Services);
        var reply = await core.TakeAsync(
            new Turn(new Caller(AddressOf("ana"), "ana"), new Said("¿a quién debería conocer?")),
            Cancellation
        );
        Assert.DoesNotContain("Marta", reply.Text, StringComparison.Ordinal);

        company.Clock.Now += Duration.FromDays(8);
        Assert.IsType<Proposed.Made>(await AskAsync(company, "ana", "marta"));
    }

    [Fact]
    public async Task Only_whoever_holds_both_as_contacts_introduces_them_whatever_changes_meanwhile()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var random = new Random(5);
        PersonId[] people = [new("marta"), new("nina"), new("omar"), new("jan"), new("lucia")];
        HashSet<(PersonId Owner, PersonId Other)> knows = [];
        var made = 0;
        for (var step = 0; step < 150; step++)
        {
            random.Shuffle(people);
            var (me, one, other) = (people[0], people[1], people[2]);
            if (random.Next(2) == 0)
            {
                Command change = knows.Contains((me, one)) ? new RemoveContact(one.Value) : new KeepContact(one.Value);
                knows.SymmetricExceptWith([(me, one)]);
                await core.TakeAsync(
                    new Turn(new Caller(AddressOf(me.Value), me.Value), new Clicked(core.Codec.Encode(change, Lang.English))),
                    Cancellation
                );
            }

            var proposed = await ProposeAsync(company, me, new Draft(IntroductionKind.OfContacts, one, other, "", "", "x"));

            Assert.Equal(knows.IsSupersetOf([(me, one), (me, other)]) ? null : Denial.Strangers, (proposed as Proposed.Not)?.Why);
            if (proposed is Proposed.Made(var introduction))
            {
                made++;
                await company.Services.Introductions.StepAsync(SmallCompany.Org, introduction.Id,
                    now => now.Withdraw(me, company.Clock.Now), company.Clock.Now, Cancellation);
            }
        }

        Assert.InRange(made, 15, 135);
    }

    [Fact]
    public async Task A_forged_form_introduces_nobody_whom_its_sender_does_not_know()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var forged = core.Codec.Encode(
            new SendRequest(IntroductionKind.OfContacts, new PersonId("ana"), new PersonId("nina"), Through: null),
            Lang.English
        );

        var reply = await core.TakeAsync(
            new Turn(
                new Caller(AddressOf("tom"), "tom"),
                new Submitted(forged, new FormValues(new Dictionary<string, IReadOnlyList<string>> { ["message"] = ["hello"] }))
            ),
            Cancellation
        );

        Assert.StartsWith(
            "I only introduce people whom you know. Nina Weiss isn't among your contacts yet",
            reply.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(await company.Services.Introductions.OfAsync(SmallCompany.Org, new PersonId("nina"), Cancellation));
    }

    [Theory]
    [InlineData("introduce me to Ana because {0}", "Ana Ruiz will read this, word for word.")]
    [InlineData("introduce Ana to Luis because {0}", "I only introduce people whom you know. Luis Pérez isn't among your contacts yet")]
    [InlineData("ask Ana to introduce me to Luis because {0}", "Luis Pérez will read this, word for word.")]
    [InlineData("ask Ana to introduce me to {0}", "I don't find anybody called “xxx")]
    public async Task Whoever_says_much_is_still_asked_whom_they_mean(string words, string answer)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var tom = new Caller(AddressOf("tom"), "tom");

        var asked = await core.TakeAsync(
            new Turn(tom, new Said(string.Format(CultureInfo.InvariantCulture, words, new string('x', 3000)))),
            Cancellation
        );
        var ana = Buttons(asked).Single(button => button.Label.StartsWith("Ana Ruiz", StringComparison.Ordinal));
        var reply = await core.TakeAsync(new Turn(tom, new Clicked(core.Codec.Encode(ana.Does, Lang.English))), Cancellation);

        Assert.StartsWith(answer, reply.Text, StringComparison.Ordinal);
        Assert.All(Buttons(reply), button => Assert.NotEmpty(core.Codec.Encode(button.Does, Lang.English)));
    }

    [Fact]
    public async Task A_calendar_file_is_given_only_for_the_token_of_an_agreed_introduction()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var made = Assert.IsType<Proposed.Made>(await AskAsync(company, "ana", "tom")).Introduction;
        var files = company.Services.CalendarFiles;
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token, company.Clock.Now, Cancellation));
        await company.Services.Introductions.StepAsync(SmallCompany.Org, made.Id,
            now => now.SayYes(new PersonId("tom"), company.Clock.Now), company.Clock.Now, Cancellation);

        var file = await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token, company.Clock.Now, Cancellation);

        Assert.Equal(
            (Instant.FromUtc(2026, 11, 24, 9, 0), "Ana Ruiz looks for: x\nAna Ruiz offers in return: y"),
            (file!.Start, file.Description)
        );
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token + "x", company.Clock.Now, Cancellation));
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 4, made.Token, company.Clock.Now, Cancellation));
        Assert.Null(await files.FindAsync(new OrgId("other"), made.Id, 1, made.Token, company.Clock.Now, Cancellation));
        Assert.NotNull(await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token, company.Clock.Now + Duration.FromDays(30),
            Cancellation));
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token, company.Clock.Now + Duration.FromDays(31),
            Cancellation));
    }

    [Fact]
    public async Task A_crash_at_any_point_of_asking_and_answering_is_mended_by_doing_it_again()
    {
        var crashes = 0;
        for (var point = 1; ; point++)
        {
            var store = new FailingStore(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null }));
            using var company = await SmallCompany.OpenAsync(store, Cancellation);
            var core = new ConversationCore(company.Services);
            var channel = new RecordingChannel("local");

            var failed = await TwiceAsync(
                core,
                store,
                point,
                "ana",
                new AskForIntroduction(new PersonId("marta"), Who: null, Because: null)
            );
            company.Clock.Now += Duration.FromMinutes(10);
            await company.Services.DispatcherOver([channel]).SweepAsync(company.Clock.Now, Cancellation);
            Assert.Single(channel.Texts, text => text.StartsWith("marta: A Ana Ruiz", StringComparison.Ordinal));

            var made = Assert.Single(await company.Services.Introductions.OfAsync(SmallCompany.Org, new PersonId("ana"), Cancellation));
            failed |= await TwiceAsync(core, store, point, "marta", new SayYes(made.Id));
            await company.Services.DispatcherOver([channel]).SweepAsync(company.Clock.Now, Cancellation);
            Assert.Single(channel.Texts, text => text.StartsWith("ana: Marta Gil y tú", StringComparison.Ordinal));
            if (!failed)
            {
                break;
            }

            crashes++;
        }

        Assert.InRange(crashes, 10, 200);
    }

    private static async Task<bool> TwiceAsync(ConversationCore core, FailingStore store, int point, string who, Command command)
    {
        var turn = new Turn(new Caller(AddressOf(who), who), new Clicked(core.Codec.Encode(command, Lang.Spanish)));
        store.FailsAt = point;
        var fault = await Record.ExceptionAsync(() => core.TakeAsync(turn, Cancellation));
        store.FailsAt = 0;
        _ = fault is null or StoreUnavailableException ? await core.TakeAsync(turn, Cancellation) : throw fault;
        return fault is not null;
    }

    private static async Task<Proposed> AskAsync(SmallCompany company, string asker, string asked)
    {
        var draft = new Draft(IntroductionKind.Direct, new PersonId(asker), new PersonId(asked), "x", "y", "") { AtOnce = true };
        return await ProposeAsync(company, new PersonId(asker), draft);
    }

    private static async Task<Proposed> ProposeAsync(SmallCompany company, PersonId by, Draft draft)
    {
        var me = await company.Services.People.GetAsync(SmallCompany.Org, by, Cancellation);
        return await company.Services.IntroductionRequests.ProposeAsync(
            draft,
            new TurnContext(me!, Lang.English, company.Clock.Now, AddressOf(by.Value), Private: true),
            Cancellation
        );
    }

    private static IEnumerable<CommandButton> Buttons(Reply reply) =>
        reply.Cards.SelectMany(card => card.Elements).OfType<Buttons>().SelectMany(buttons => buttons.Items).OfType<CommandButton>();

    private static Address AddressOf(string who) => new("local", SmallCompany.Org.Value, who);
}
