using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Administration;

/// <summary>What could not be sent is seen by those who run the programme, and decided on by them.</summary>
public sealed class DeadLetterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_that_a_platform_refused_to_the_end_reaches_the_person_when_an_administrator_sends_it_again()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        await SayAsync(core, "luis", "intro Jan Novak because he automates reports");
        await SayAsync(core, "luis", "yes");
        var channel = new RecordingChannel("local") { Answers = _ => new Delivery.Failed("502") };
        var dispatcher = company.Services.DispatcherOver([channel]);
        for (var hour = 0; hour < 72; hour++)
        {
            company.Clock.Now += Duration.FromHours(1);
            await dispatcher.SweepAsync(company.Clock.Now, Cancellation);
        }

        var letter = Assert.Single(await company.Services.DeadLetters.AllAsync(SmallCompany.Org, Cancellation));
        channel.Answers = _ => new Delivery.Sent();
        await ClickAsync(core, "grace", new SendLetterAgain(letter.Id));
        await dispatcher.SweepAsync(company.Clock.Now, Cancellation);

        Assert.Contains("Luis Pérez", Assert.Single(channel.Sent).Message.Text, StringComparison.Ordinal);
        Assert.Equal("jan", channel.Sent[0].To);
        Assert.Empty(await company.Services.DeadLetters.AllAsync(SmallCompany.Org, Cancellation));
        Assert.Contains(AuditAct.MessageSentAgain, await ActsAsync(company));
    }

    [Fact]
    public async Task What_is_let_go_is_gone_and_on_record_and_a_second_click_says_so()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var letter = await GiveUpAsync(company, "nina");

        var first = await ClickAsync(core, "pilar", new LetGoOfLetter(letter.Id));
        var second = await ClickAsync(core, "grace", new LetGoOfLetter(letter.Id));
        var again = await ClickAsync(core, "grace", new SendLetterAgain(letter.Id));

        Assert.Contains("Nina Weiss", first.Text, StringComparison.Ordinal);
        Assert.Contains("not here any more", second.Text, StringComparison.Ordinal);
        Assert.Contains("not here any more", again.Text, StringComparison.Ordinal);
        Assert.False(await company.Services.Due.ToAsync(SmallCompany.Org, new PersonId("nina"), Lane.Waited, Cancellation)
            .AnyAsync(Cancellation));
        Assert.Equal([AuditAct.MessageLetGo], await ActsAsync(company));
    }

    [Fact]
    public async Task Nobody_else_sees_or_moves_them()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var letter = await GiveUpAsync(company, "nina");

        Reply[] answers =
        [
            await SayAsync(core, "omar", "unsent messages"),
            await ClickAsync(core, "nina", new ShowDeadLetters()),
            await ClickAsync(core, "omar", new SendLetterAgain(letter.Id)),
            await ClickAsync(core, "omar", new LetGoOfLetter(letter.Id)),
        ];

        Assert.All(answers, answer => Assert.DoesNotContain("Nina Weiss", answer.Text, StringComparison.Ordinal));
        Assert.Single(await company.Services.DeadLetters.AllAsync(SmallCompany.Org, Cancellation));
        Assert.Empty(await ActsAsync(company));
    }

    [Fact]
    public async Task That_somebody_looked_is_on_record()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await GiveUpAsync(company, "nina");

        await SayAsync(new ConversationCore(company.Services), "grace", "unsent messages");

        Assert.Equal([AuditAct.DeadLettersRead], await ActsAsync(company));
    }

    [Fact]
    public async Task Another_organisation_has_none_of_them()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await GiveUpAsync(company, "nina");

        Assert.Empty(await company.Services.DeadLetters.AllAsync(new OrgId("umbra"), Cancellation));
    }

    [Fact]
    public async Task They_go_after_thirty_days_and_with_whom_they_were_for()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await GiveUpAsync(company, "nina");
        await GiveUpAsync(company, "omar");
        var nina = await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("nina"), Cancellation);

        await company.Services.Erasing.EraseAsync(nina!, nina!.Id, company.Clock.GetCurrentInstant(), Cancellation);
        Assert.Equal("omar", Assert.Single(await company.Services.DeadLetters.AllAsync(SmallCompany.Org, Cancellation)).Message.To.Value);
        await company.Services.Retention.RunAsync(company.Clock.GetCurrentInstant() + Duration.FromDays(29), Cancellation);
        Assert.Single(await company.Services.DeadLetters.AllAsync(SmallCompany.Org, Cancellation));
        await company.Services.Retention.RunAsync(company.Clock.GetCurrentInstant() + Duration.FromDays(31), Cancellation);
        Assert.Empty(await company.Services.DeadLetters.AllAsync(SmallCompany.Org, Cancellation));
    }

    [Fact]
    public async Task Their_rows_can_be_read_and_the_overview_points_to_them()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await GiveUpAsync(company, "nina");

        foreach (var row in (await company.Store.ScanAsync(Table.DeadLetters, null, 10, Cancellation)).Rows)
        {
            RowCheck.Demand(row);
            Assert.True(OrganisationRows.Belongs(row, SmallCompany.Org, new RowFaults()));
        }

        var overview = await SayAsync(new ConversationCore(company.Services), "grace", "admin");
        Assert.Contains(overview.Cards.SelectMany(card => card.Elements.OfType<Cards.Buttons>()).SelectMany(buttons => buttons.Items)
            .OfType<Cards.CommandButton>(), button => button is { Does: ShowDeadLetters, Label: "One unsent message" });
    }

    private static async Task<DeadLetter> GiveUpAsync(SmallCompany company, string to)
    {
        var now = company.Clock.GetCurrentInstant();
        var message = new DueMessage("m1", SmallCompany.Org, new PersonId(to), now, "introduction", "i1") { Failures = 40 };
        var letter = new DeadLetter(message, now, DeadLetterCause.Platform, "502");
        await company.Services.DeadLetters.AddAsync(letter, Cancellation);
        return letter;
    }

    private static async Task<List<AuditAct>> ActsAsync(SmallCompany company) =>
        await company.Services.Audit
            .SinceAsync(SmallCompany.Org, Instant.FromUtc(2026, 1, 1, 0, 0), company.Clock.GetCurrentInstant(), Cancellation)
            .Select(entry => entry.Act)
            .ToListAsync(Cancellation);

    private static Task<Reply> SayAsync(ConversationCore core, string who, string words) => TakeAsync(core, who, new Said(words));

    private static Task<Reply> ClickAsync(ConversationCore core, string who, Command command) =>
        TakeAsync(core, who, new Clicked(core.Codec.Encode(command, Lang.English)));

    private static Task<Reply> TakeAsync(ConversationCore core, string who, Input input) =>
        core.TakeAsync(new Turn(new Caller(new Address("local", SmallCompany.Org.Value, who), who), input), Cancellation);
}
