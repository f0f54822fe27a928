using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Administration;

/// <summary>“record”: what was done to people's data, for those who run the programme. To everybody else the word means nothing.</summary>
public sealed record ShowRecord : Command;

public sealed class ShowRecordHandler(ProgrammeAccess access, AuditLog audit, PersonStore people, NextSteps next) : IHandler<ShowRecord>
{
    private const int MostShown = 20;

    public async Task<Reply> HandleAsync(ShowRecord command, TurnContext turn, CancellationToken cancellation)
    {
        if (!access.Admits(turn.Me))
        {
            return Apologies.NotUnderstood(turn.Lang, next);
        }

        var phrases = ProgrammePhrases.In(turn.Lang);
        var facts = new List<Fact>();
        await foreach (
            var act in audit.SinceAsync(turn.Org, turn.Now - audit.Kept, turn.Now, cancellation).Take(MostShown)
        )
        {
            var who = act.By is { } by ? await NameAsync(by, turn, cancellation) : phrases.WhoeverRunsMe;
            var line = phrases.Done(act.Act, who, act.About is { } about ? await NameAsync(about, turn, cancellation) : null);
            facts.Add(
                new Fact(
                    Dates.Long(turn.Lang, act.At.InZone(turn.Me.Zone).Date),
                    act.Reason is { } reason ? $"{line} {phrases.Because(reason)}" : line
                )
            );
        }

        return Reply.Of(
            turn.Lang,
            new Card(new Heading(phrases.RecordTitle), facts.Count == 0 ? new Paragraph(phrases.NothingOnRecord) : new Facts(facts))
        );
    }

    private async Task<string> NameAsync(PersonId id, TurnContext turn, CancellationToken cancellation) =>
        await people.NameAsync(turn.Org, id, cancellation) ?? ProgrammePhrases.In(turn.Lang).SomebodyGone;
}
