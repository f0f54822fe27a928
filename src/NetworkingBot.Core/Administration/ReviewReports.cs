using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Administration;

/// <summary>“reports”: what was reported, for administrators to decide on. To everybody else the word means nothing.</summary>
public sealed record ReviewReports : Command;

public sealed class ReviewReportsHandler(ProgrammeAccess access, ReportReview desk, NextSteps next) : IHandler<ReviewReports>
{
    public async Task<Reply> HandleAsync(ReviewReports command, TurnContext turn, CancellationToken cancellation) => access.Admits(turn.Me)
        ? Reply.Of(turn.Lang, await desk.CardsAsync(turn, cancellation))
        : Apologies.NotUnderstood(turn.Lang, next);
}

/// <summary>Upholds or dismisses a report.</summary>
public sealed record DecideReport(string Report, Verdict Verdict) : Command;

public sealed class DecideReportHandler(ProgrammeAccess access, ReportReview desk, NextSteps next) : IHandler<DecideReport>
{
    public async Task<Reply> HandleAsync(DecideReport command, TurnContext turn, CancellationToken cancellation)
    {
        if (!access.Admits(turn.Me))
        {
            return Apologies.NotUnderstood(turn.Lang, next);
        }

        var said = await desk.DecideAsync(command.Report, command.Verdict, turn, cancellation);
        return Reply.Of(turn.Lang, [new Card(new Paragraph(said)), .. await desk.CardsAsync(turn, cancellation)]) with
        {
            ReplacesCard = true,
        };
    }
}
