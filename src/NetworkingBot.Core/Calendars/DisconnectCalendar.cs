using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Calendars;

/// <summary>“Disconnect”: the address is forgotten, and the calendar is read no more.</summary>
public sealed record DisconnectCalendar : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(disconnect|unlink)", _ => new DisconnectCalendar()),
        Wording.En(
            "(disconnect|unlink|unsync|forget|remove|delete|drop|detach|revoke|(stop|quit) (reading|using|looking at|checking)|do not "
                + "(read|use|look at)|don't (read|use|look at)) [from] (my|the) "
                + "[google|outlook|apple|icloud|work|office|own|exchange|nextcloud] calendar [any more|anymore|address|access|again]",
            _ => new DisconnectCalendar()
        ),
        Wording.Es("(desconecta|desconectar|desvincular)", _ => new DisconnectCalendar()),
        Wording.Es(
            "(desconecta|desconectar|desvincula|desvincular|olvida|olvidar|quita|quitar|elimina|eliminar|deja de (leer|usar|mirar)|ya no "
                + "(leas|uses|mires)|no (leas|uses|mires) [mas]) [la direccion de|el acceso a] (mi|el) "
                + "(calendario|google calendar) [de] [google|outlook|apple|icloud|trabajo|exchange|nextcloud]",
            _ => new DisconnectCalendar()
        ),
    ];
}

public sealed class DisconnectCalendarHandler(CalendarConnections calendars) : IHandler<DisconnectCalendar>
{
    public async Task<Reply> HandleAsync(DisconnectCalendar command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = CalendarPhrases.In(turn.Lang);
        if (!await calendars.HasAsync(turn.Me, cancellation))
        {
            return Reply.Say(turn.Lang, phrases.NothingConnected);
        }

        await calendars.DisconnectAsync(turn.Me, cancellation);
        return Reply.Say(turn.Lang, phrases.Disconnected) with { ReplacesCard = true };
    }
}
