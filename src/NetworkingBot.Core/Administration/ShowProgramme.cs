using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Administration;

/// <summary>“admin”: how the programme is going, for those who run it. To everybody else the word means nothing.</summary>
public sealed record ShowProgramme : Command;

public sealed class ShowProgrammeHandler(
    ProgrammeAccess access,
    OrganisationCache organisations,
    ReportStore reports,
    DeadLetterStore deadLetters,
    ProgrammeWeeks weeks,
    NextSteps next
) : IHandler<ShowProgramme>
{
    public async Task<Reply> HandleAsync(ShowProgramme command, TurnContext turn, CancellationToken cancellation)
    {
        if (!access.Admits(turn.Me))
        {
            return Apologies.NotUnderstood(turn.Lang, next);
        }

        var view = await organisations.GetAsync(turn.Org, turn.Now, cancellation);
        var waiting = await reports.AllAsync(turn.Org, cancellation).CountAsync(report => report.Verdict == Verdict.Waiting, cancellation);
        var unsent = (await deadLetters.AllAsync(turn.Org, cancellation)).Count;
        var phrases = ProgrammePhrases.In(turn.Lang);
        var counts = await weeks.ThisWeekAsync(turn.Org, view.People, turn.Now, cancellation);
        return Reply.Of(turn.Lang, new Card(
        [
            new Heading(phrases.Title),
            new Facts(phrases.Totals(counts, waiting, view.Learned)),
            .. counts.Groups.IsEmpty
                ? (Element[])[]
                :
                [
                    new Paragraph(phrases.ByDepartment, Tone.Strong),
                    new Facts([.. phrases.Groups(counts).Select(group => Line(group, phrases))]),
                ],
            new Paragraph(phrases.WhatIsCounted(counts), Tone.Quiet),
            .. view.Standstill is { } standstill ? (Element[])[new Paragraph(Stopped(standstill, turn), Tone.Strong)] : [],
            new Buttons(
            [
                .. waiting > 0 ? (Button[])[new CommandButton(phrases.Review, new ReviewReports(), ButtonStyle.Primary)] : [],
                .. unsent > 0 ? (Button[])[new CommandButton(phrases.SeeDeadLetters(unsent), new ShowDeadLetters())] : [],
                .. view.Learned is null
                    ? (Button[])[]
                    : [new CommandButton(phrases.ResetLearning, new ResetLearning(), Confirm: phrases.ConfirmReset)],
                .. access.Links.LinkFor(turn.Me, turn.Lang) is { } page ? (Button[])[new LinkButton(phrases.OpenPage, page)] : [],
                view.Standstill is null
                    ? new CommandButton(phrases.Stop, new BeginStandstill(), ButtonStyle.Danger, phrases.ConfirmStop)
                    : new CommandButton(phrases.Start, new EndStandstill(), ButtonStyle.Primary),
            ]),
        ]));
    }

    private static string Stopped(Standstill standstill, TurnContext turn) =>
        ProgrammePhrases.In(turn.Lang).StoppedSince(Dates.Long(turn.Lang, standstill.Since.InZone(turn.Me.Zone).Date));

    private static Fact Line((string Department, IReadOnlyList<string> Numbers) group, ProgrammePhrases phrases) =>
        new(group.Department, string.Join(" · ", phrases.Columns.Zip(group.Numbers, (column, number) => $"{column}: {number}")));
}
