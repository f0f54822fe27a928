using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

public class IntroductionDeskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_reports_stop_an_asker_until_an_administrator_has_looked()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var reporter in new[] { "marta", "grace" })
        {
            var made = Assert.IsType<Proposed.Made>(await AskAsync(company, "omar", reporter));
            await company.Services.IntroductionDesk.ReportAsync(made.Introduction, new PersonId(reporter), ReportReason.Rude, company.Clock.Now, Cancellation);
            await company.Services.IntroductionDesk.ReportAsync(made.Introduction, new PersonId(reporter), ReportReason.Other, company.Clock.Now, Cancellation);
        }

        Assert.Equal(new Proposed.Not(Unfair.Stopped), await AskAsync(company, "omar", "pilar"));

        var reports = await company.Services.Reports.AllAsync(SmallCompany.Org, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(2, reports.Count);
        await company.Services.Reports.ReviewAsync(SmallCompany.Org, reports[0], Verdict.Upheld, Cancellation);
        Assert.Equal(new Proposed.Not(Unfair.Stopped), await AskAsync(company, "omar", "pilar"));
        await company.Services.Reports.ReviewAsync(SmallCompany.Org, reports[0], Verdict.Dismissed, Cancellation);
        Assert.IsType<Proposed.Made>(await AskAsync(company, "omar", "pilar"));
    }

    [Fact]
    public async Task Whoever_was_asked_enough_this_week_is_neither_asked_nor_suggested()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var asker in new[] { "omar", "nina", "tom" })
        {
            Assert.IsType<Proposed.Made>(await AskAsync(company, asker, "marta"));
        }

        Assert.Equal(new Proposed.Not(Unfair.NoRoom), await AskAsync(company, "ana", "marta"));
        var core = new ConversationCore(company.Services);
        var reply = await core.TakeAsync(new Turn(new Caller(AddressOf("ana"), "ana"), new Said("¿a quién debería conocer?")), Cancellation);
        Assert.DoesNotContain("Marta", reply.Text, StringComparison.Ordinal);

        company.Clock.Now += Duration.FromDays(8);
        Assert.IsType<Proposed.Made>(await AskAsync(company, "ana", "marta"));
    }

    [Fact]
    public async Task A_calendar_file_is_given_only_for_the_token_of_an_agreed_introduction()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var made = Assert.IsType<Proposed.Made>(await AskAsync(company, "ana", "tom")).Introduction;
        var files = company.Services.CalendarFiles;
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token, Cancellation));
        await company.Services.IntroductionDesk.StepAsync(SmallCompany.Org, made.Id, now => now.SayYes(new PersonId("tom"), company.Clock.Now), company.Clock.Now, Cancellation);

        var file = await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token, Cancellation);

        Assert.Equal(Instant.FromUtc(2026, 11, 24, 9, 0), file?.Start);
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 1, made.Token + "x", Cancellation));
        Assert.Null(await files.FindAsync(SmallCompany.Org, made.Id, 4, made.Token, Cancellation));
        Assert.Null(await files.FindAsync(new OrgId("other"), made.Id, 1, made.Token, Cancellation));
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

            var failed = await TwiceAsync(core, store, point, "ana", new AskForIntroduction(new PersonId("marta"), Who: null, Because: null));
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
        var me = await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(asker), Cancellation);
        var draft = new Draft(IntroductionKind.Direct, new PersonId(asker), new PersonId(asked), "x", "y", "") { AtOnce = true };
        return await company.Services.IntroductionDesk.ProposeAsync(draft, new TurnContext(me!, Lang.English, company.Clock.Now, AddressOf(asker), Private: true), Cancellation);
    }

    private static Address AddressOf(string who) => new("local", SmallCompany.Org.Value, who);
}
