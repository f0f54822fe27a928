using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Who looked at my data?”: what anybody did to them beside the daily work of the bot.</summary>
public sealed record WhoLooked : Command;

public sealed class WhoLookedHandler(AuditLog audit, PrivacySettings settings) : IHandler<WhoLooked>
{
    private const int MostShown = 15;

    public async Task<Reply> HandleAsync(WhoLooked command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        var acts = await audit
            .AboutAsync(turn.Me, turn.Now - settings.Record, turn.Now, cancellation)
            .Take(MostShown)
            .ToListAsync(cancellation);
        return acts.Count == 0
            ? Reply.Say(turn.Lang, phrases.NobodyLooked(settings.RecordDays))
            : Reply.Of(
                turn.Lang,
                new Card(
                    new Heading(phrases.WhoLookedTitle),
                    new Facts([
                        .. acts.Select(act => new Fact(
                            Dates.Long(turn.Lang, act.At.InZone(turn.Me.Zone).Date),
                            phrases.Did(act, act.By == turn.Me.Id)
                        )),
                    ]),
                    new Paragraph(phrases.OnRecordFor(settings.RecordDays), Tone.Quiet)
                )
            );
    }
}
