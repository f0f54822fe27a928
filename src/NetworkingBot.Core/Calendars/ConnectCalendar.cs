using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Calendars;

/// <summary>
/// “Use my calendar https://…”: from now on times are proposed that are free there. Null: how one gets the address.
/// </summary>
public sealed record ConnectCalendar(string? Address) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("{address}", OfAny),
        Wording.En("... (calendar|ical|ics|webcal|agenda) ... {address}", Of),
        Wording.En(
            "[how] [do|can|could|should] [i|you] (connect|link|use|add|read|look at|hook up|sync|integrate|plug in|set up|check) [to|with] "
                + "my [google|outlook|apple|icloud|work|office|own|exchange|nextcloud] calendar",
            _ => new ConnectCalendar(Address: null)
        ),
        Wording.En("connect [a] calendar", _ => new ConnectCalendar(Address: null)),
        Wording.Es("{address}", OfAny),
        Wording.Es("... (calendario|calendar|ical|agenda|ics) ... {address}", Of),
        Wording.Es(
            "[como] [puedo|quiero|puedes] (conecta|conectar|conecto|vincula|vincular|vinculo|usa|usar|enlaza|enlazar|anade|anadir|agrega|"
                + "agregar|sincroniza|sincronizar|integra|integrar) [con] mi (calendario|agenda) "
                + "[de] [google|outlook|apple|icloud|trabajo|exchange|nextcloud]",
            _ => new ConnectCalendar(Address: null)
        ),
        Wording.Es("conectar [un] calendario", _ => new ConnectCalendar(Address: null)),
    ];

    private static ConnectCalendar? Of(Slots slots) => Of(CalendarAddress.OnlyIn(slots["address"]));

    /// <summary>An address alone, or that of a calendar with whatever is said around it.</summary>
    private static ConnectCalendar? OfAny(Slots slots) =>
        Of(CalendarAddress.In(slots["address"]) ?? CalendarAddress.OfCalendarIn(slots["address"]));

    private static ConnectCalendar? Of(Uri? address) => address is null ? null : new ConnectCalendar(address.OriginalString);
}

public sealed class ConnectCalendarHandler(CalendarConnections calendars) : IHandler<ConnectCalendar>
{
    public async Task<Reply> HandleAsync(ConnectCalendar command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = CalendarPhrases.In(turn.Lang);
        if (!calendars.AreRead)
        {
            return Reply.Say(turn.Lang, phrases.NotHere);
        }

        if (command.Address is not { } text)
        {
            return Reply.Of(turn.Lang, CalendarCards.HowTo(phrases));
        }

        return CalendarAddress.In(text) is not { } address
            ? Reply.Say(turn.Lang, phrases.NoAddress)
            : await calendars.ConnectAsync(turn.Me, address, turn.Now, cancellation) switch
            {
                CalendarLook.Read read => Reply.Of(turn.Lang, CalendarCards.Read(phrases.ConnectedTitle(read.Host), read, phrases)),
                CalendarLook.NotRead(_, var why) => Reply.Of(turn.Lang, CalendarCards.NotConnected(why, phrases)),
                _ => Reply.Say(turn.Lang, phrases.NoAddress),
            };
    }
}
