using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Who looked at my data?”: what anybody did to them beside the daily work of the bot.</summary>
public sealed record WhoLooked : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(who|has anybody|has anyone|did anybody|did anyone) [has|have] (looked|look|accessed|access|seen|saw|read|used|opened) [at] "
                + "(my data|my information|my account) [lately|recently]",
            _ => new WhoLooked()
        ),
        Wording.En("[show|show me] [my|the] (audit log|access log|data access|audit)", _ => new WhoLooked()),
        Wording.Es(
            "(quien|alguien) [ha] (mirado|miro|visto|vio|consultado|consulto|accedido a|accedio a|abierto|leido) [a] mis datos "
                + "[ultimamente]",
            _ => new WhoLooked()
        ),
        Wording.Es("[muestrame|ver] [el] (registro de accesos|registro de acceso|accesos a mis datos)", _ => new WhoLooked()),
    ];
}

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
