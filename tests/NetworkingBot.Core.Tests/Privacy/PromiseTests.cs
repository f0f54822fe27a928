using System.Text;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>What the privacy page promises and nothing else holds: its sentences are tied to tests in the suite of the host.</summary>
public sealed class PromiseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tom", "grace", "who is Tom Baker?", "requests", "in touch")]
    [InlineData("luis", "marta", "¿quién es Luis Pérez?", "mis solicitudes", "en contacto")]
    public async Task An_e_mail_address_is_shown_once_both_agreed_and_not_before(
        string asking,
        string asked,
        string question,
        string requests,
        string connected
    )
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await AskAsync(company, asking, asked);
        var (one, other) = ($"{asking}@acme.example", $"{asked}@acme.example");

        var before = new[]
        {
            await SayAsync(company, asked, question),
            await SayAsync(company, asked, requests),
            await SayAsync(company, asking, requests),
        };
        var lang = before[0].Lang;
        var yes = await ClickAsync(company, asked, new SayYes("i1"), lang);

        Assert.All(before[..2], reply => Assert.DoesNotContain(one, reply.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(other, before[2].Text, StringComparison.Ordinal);
        Assert.Contains(connected, yes.Text, StringComparison.Ordinal);
        Assert.Contains(one, yes.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tom", "nina", "grace", "reports")]
    [InlineData("luis", "marta", "pilar", "denuncias")]
    public async Task A_report_names_who_asked_and_never_who_reported(string asking, string asked, string administrator, string question)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await AskAsync(company, asking, asked);
        var (one, other) = (await NameAsync(company, asking), await NameAsync(company, asked));
        await ClickAsync(company, asked, new SayNever("i1"), Lang.English);
        await ClickAsync(company, asked, new ReportRequest("i1", ReportReason.Selling), Lang.English);

        var reports = await SayAsync(company, administrator, question);

        Assert.Contains(one, reports.Text, StringComparison.Ordinal);
        Assert.Contains("ZEBRAMESSAGE", reports.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, reports.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_left_is_shown_to_nobody_and_written_to_no_more()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        Assert.Contains("Tom Baker", (await SayAsync(company, "jan", "who knows code reviews?")).Text, StringComparison.Ordinal);

        await ClickAsync(company, "tom", new Leave(Erase: false), Lang.English);
        company.Clock.Now += Duration.FromDays(1);
        await company.Services.NudgeSchedule.PlanAllAsync(company.Clock.Now, Cancellation);

        foreach (var question in new[] { "who knows code reviews?", "who works in Engineering?", "who should I meet this week?" })
        {
            Assert.DoesNotContain("Tom Baker", (await SayAsync(company, "jan", question)).Text, StringComparison.Ordinal);
        }

        var waiting = (await company.Store.ScanAsync(Table.Due, null, 1000, Cancellation)).Rows.Select(row => row.Key.Row).ToList();
        Assert.Contains(waiting, row => row.Contains("|jan|", StringComparison.Ordinal));
        Assert.DoesNotContain(waiting, row => row.Contains("|tom|", StringComparison.Ordinal));
    }

    /// <summary>Two people whose calendars differ in everything leave the same behind.</summary>
    [Fact]
    public async Task Of_a_calendar_that_was_read_nothing_is_kept()
    {
        var kept = new List<string>();
        foreach (var calendar in new[] { "full", "free" })
        {
            using var company = await SmallCompany.OpenAsync(Cancellation);
            await SayAsync(company, "tom", $"use my calendar https://calendar.example/{calendar}.ics");
            await SayAsync(company, "tom", "what do you read of my calendar?");
            Assert.NotEmpty(company.Feeds.Asked);
            kept.Add((await ErasingTests.EverythingAsync(company.Store))
                .Replace(Convert.ToHexString(Encoding.UTF8.GetBytes(calendar)), "", StringComparison.Ordinal));
        }

        Assert.Equal(kept[0], kept[1]);
    }

    private static async Task AskAsync(SmallCompany company, string asking, string asked)
    {
        var now = company.Clock.Now;
        var proposal = new Proposal(SmallCompany.Org, "i1", new PersonId(asking), now)
        {
            LooksFor = "chess",
            Offers = "tea",
            Message = "ZEBRAMESSAGE",
            SendsAt = now,
            AnswerWithin = Duration.FromDays(7),
            RemindAfter = Duration.FromDays(3),
            Token = "token",
        };
        await company.Services.Introductions.AddAsync(Introduction.Direct(proposal, new PersonId(asked)), now, Cancellation);
    }

    private static async Task<string> NameAsync(SmallCompany company, string person) =>
        (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(person), Cancellation))!.Name;

    private static Task<Reply> SayAsync(SmallCompany company, string person, string words) =>
        new ConversationCore(company.Services).TakeAsync(TurnOf(person, new Said(words)), Cancellation);

    private static Task<Reply> ClickAsync(SmallCompany company, string person, Command command, Lang lang)
    {
        var core = new ConversationCore(company.Services);
        return core.TakeAsync(TurnOf(person, new Clicked(core.Codec.Encode(command, lang))), Cancellation);
    }

    private static Turn TurnOf(string person, Input input) =>
        new(new Caller(new Address(OrganisationStore.LocalChannel, SmallCompany.Org.Value, person), person), input);
}
