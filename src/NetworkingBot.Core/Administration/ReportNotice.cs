using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>Tells administrators of a report that nobody has decided on yet.</summary>
public sealed class ReportNotice(ReportStore reports, ProgrammeAccess access) : IMessageWriter
{
    public string Kind => Report.NoticeKind;

    public async Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation)
    {
        if (
            !access.Admits(to)
            || await reports.FindAsync(due.Org, due.About, cancellation) is not { Verdict: Verdict.Waiting } report
            || report.About == to.Id
        )
        {
            return new Writing.Obsolete();
        }

        var lang = to.Lang ?? Lang.English;
        var phrases = ProgrammePhrases.In(lang);
        Card card = new(
            new Paragraph(phrases.ReportCame),
            new Buttons([new CommandButton(phrases.Review, new ReviewReports(), ButtonStyle.Primary)])
        );
        return new Writing.Ready(new Message(PlainText.Of([card]), lang, [card]));
    }

    public Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation) =>
        Task.CompletedTask;
}
