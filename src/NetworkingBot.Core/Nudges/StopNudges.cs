using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Nudges;

/// <summary>“Stop”, “leave me alone”: no more nudges, at once and whoever asks; and how to be left alone even more.</summary>
public sealed record StopNudges : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(stop|stop it|stop this|quit|enough|thats enough|go away|leave me alone|leave me in peace|mute|silence)",
            _ => new StopNudges()
        ),
        Wording.En(
            "(stop|no more|quit|turn off|switch off|disable|mute|end) [the|your|all|any|my|sending|sending me|writing] "
                + "(nudges|messages|reminders|notifications|messaging me|writing me|writing to me|contacting me|bothering me|reminding "
                + "me|pinging me|spamming me)",
            _ => new StopNudges()
        ),
        Wording.En("(turn|switch) [the|your|all|my] (nudges|messages|reminders|notifications) off", _ => new StopNudges()),
        Wording.En(
            "(dont|do not|never) (write|message|contact|bother|ping|remind|disturb) [to] me [again|any more|anymore|ever again]",
            _ => new StopNudges()
        ),
        Wording.En(
            "i (dont|do not) want [any|any more|more|your|these] (nudges|messages|reminders|notifications)",
            _ => new StopNudges()
        ),
        Wording.En(
            "i (dont|do not) want you to (write|message|contact|nudge|ping|disturb|bother) [to] me [again|any more|anymore|ever again]",
            _ => new StopNudges()
        ),
        Wording.Es(
            "(para|parar|para ya|basta|basta ya|ya basta|detente|callate|dejame|dejame en paz|dejame tranquilo|dejame tranquila|silencio)",
            _ => new StopNudges()
        ),
        Wording.Es(
            "(sin|basta de|no mas|no quiero|no quiero mas|no quiero recibir|no quiero recibir mas) "
                + "(avisos|recordatorios|mensajes|notificaciones)",
            _ => new StopNudges()
        ),
        Wording.Es(
            "(apaga|apagar|quita|quitar|desactiva|desactivar|para|silencia) [los|las|tus|mis] "
                + "(avisos|recordatorios|mensajes|notificaciones)",
            _ => new StopNudges()
        ),
        Wording.Es(
            "(no|ya no) [quiero que] me (escribas|mandes|envies|molestes|recuerdes|contactes|avises) [mas|nunca|nada] "
                + "[mensajes|avisos|recordatorios|notificaciones] [mas|nunca mas]",
            _ => new StopNudges()
        ),
        Wording.Es(
            "deja de (escribirme|mandarme|enviarme|molestarme|avisarme|recordarme|contactarme) [mas] "
                + "[mensajes|avisos|recordatorios|notificaciones|cosas]",
            _ => new StopNudges()
        ),
    ];
}

public sealed class StopNudgesHandler(WritingTimesChange change) : IHandler<StopNudges>
{
    public async Task<Reply> HandleAsync(StopNudges command, TurnContext turn, CancellationToken cancellation)
    {
        if (turn.Me.Membership != Membership.Joined)
        {
            return Reply.Say(turn.Lang, PeoplePhrases.In(turn.Lang).Declined) with { ReplacesCard = true };
        }

        var stopped = await change.MakeAsync(times => times with { NudgesOff = true }, state => state.Answered(), turn, cancellation);
        return Reply.Of(turn.Lang, [.. stopped.Cards, EvenQuieter(turn.Lang)]) with { ReplacesCard = true };
    }

    private static Card EvenQuieter(Lang lang)
    {
        var phrases = NudgePhrases.In(lang);
        return new Card(
            new Paragraph(phrases.EvenQuieter, Tone.Quiet),
            new Buttons([
                new CommandButton(phrases.PauseEverything, new Pause(Until: null)),
                new CommandButton(phrases.LeaveAltogether, new AskToLeave()),
            ])
        );
    }
}
