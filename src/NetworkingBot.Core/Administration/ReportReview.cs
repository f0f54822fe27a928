using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// Where administrators decide on reports: each by its id, with the reason and the words it is about, and never with who wrote it. Nobody
/// sees those about themselves.
/// </summary>
public sealed class ReportReview(
    ReportStore reports,
    PersonStore people,
    IntroductionStore introductions,
    AuditLog audit,
    IntroductionSettings settings
)
{
    private const int MaxShown = 8;
    private const int ShownOfId = 8;

    /// <summary>Those that wait, the oldest first, and then those that were upheld and may still be dismissed.</summary>
    public async Task<IReadOnlyList<Card>> CardsAsync(TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.ReportsRead, turn.Me.Id, About: null), cancellation);
        var open = await reports.AllAsync(turn.Org, cancellation)
            .Where(report => report.Verdict != Verdict.Dismissed && report.About != turn.Me.Id)
            .OrderBy(report => report.Verdict)
            .ThenBy(report => report.At)
            .ToListAsync(cancellation);
        var cards = new List<Card>
        {
            new(
                new Heading(phrases.ReportsTitle),
                new Paragraph(open.Count == 0 ? phrases.NoReports : phrases.ReportsIntro(settings.ReportsThatStop), Tone.Quiet)
            ),
        };
        foreach (var report in open.Take(MaxShown))
        {
            cards.Add(await CardAsync(report, turn, cancellation));
        }

        return open.Count > MaxShown ? [.. cards, new Card(new Paragraph(phrases.MoreReports(open.Count - MaxShown), Tone.Quiet))] : cards;
    }

    /// <returns>What came of it, in a sentence.</returns>
    public async Task<string> DecideAsync(string id, Verdict verdict, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        if (
            await reports.FindAsync(turn.Org, id, cancellation) is not { Verdict: not Verdict.Dismissed } report
            || report.About == turn.Me.Id
            || verdict == Verdict.Waiting
        )
        {
            return phrases.ReportGone;
        }

        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.ReportDecided, turn.Me.Id, report.About), cancellation);
        await reports.ReviewAsync(turn.Org, report, verdict, cancellation);
        var isStopped = await reports.CountAsync(turn.Org, report.About, cancellation) >= settings.ReportsThatStop;
        return phrases.Decided(verdict, await NameAsync(report, turn, cancellation), isStopped);
    }

    private async Task<Card> CardAsync(Report report, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        var request = await introductions.ReadableAsync(turn.Org, report.Introduction, cancellation);
        var name = await NameAsync(report, turn, cancellation);
        var dismiss = new CommandButton(phrases.Dismiss, new DecideReport(report.Id, Verdict.Dismissed));
        return new Card(
            new Paragraph(
                phrases.ReportLine(
                    report.Id[..Math.Min(ShownOfId, report.Id.Length)],
                    IntroductionPhrases.In(turn.Lang).Because(report.Reason),
                    report.Verdict == Verdict.Upheld
                ),
                Tone.Strong
            ),
            new Facts([
                new Fact(phrases.ReportAbout, name),
                new Fact(phrases.ReportedOn, Dates.Long(turn.Lang, report.At.InZone(turn.Me.Zone).Date)),
                .. WordsOf(request, turn.Lang),
            ]),
            new Buttons(
                report.Verdict == Verdict.Waiting
                    ? [new CommandButton(phrases.Uphold, new DecideReport(report.Id, Verdict.Upheld)), dismiss]
                    : [dismiss]
            )
        );
    }

    private static IEnumerable<Fact> WordsOf(Introduction? request, Lang lang)
    {
        var phrases = ProgrammePhrases.In(lang);
        return new[] { (phrases.AskedFor, request?.LooksFor), (phrases.Offered, request?.Offers), (phrases.Wrote, request?.Message) }
            .Where(words => !string.IsNullOrEmpty(words.Item2)).Select(words => new Fact(words.Item1, words.Item2!));
    }

    private async Task<string> NameAsync(Report report, TurnContext turn, CancellationToken cancellation) =>
        await people.NameAsync(turn.Org, report.About, cancellation) ?? ProgrammePhrases.In(turn.Lang).SomebodyGone;
}
