using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Calendars;

/// <summary>
/// “Use my calendar https://…”: from now on times are proposed that are free there. Null: how one gets the address.
/// </summary>
public sealed record ConnectCalendar(string? Address) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("address", OfAny),
        new("address of a calendar", address => Of(CalendarAddress.OnlyIn(address))),
        new("how", () => new ConnectCalendar(Address: null)),
    ];

    /// <summary>An address alone, or that of a calendar with whatever is said around it.</summary>
    private static ConnectCalendar? OfAny(string address) =>
        Of(CalendarAddress.In(address) ?? CalendarAddress.OfCalendarIn(address));

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
