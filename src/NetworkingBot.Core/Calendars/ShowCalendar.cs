using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Calendars;

/// <summary>“What do you read of my calendar?”: which one is connected, what is read of it, and the way out.</summary>
public sealed record ShowCalendar : Command;

public sealed class ShowCalendarHandler(CalendarConnections calendars) : IHandler<ShowCalendar>
{
    public async Task<Reply> HandleAsync(ShowCalendar command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = CalendarPhrases.In(turn.Lang);
        return !calendars.AreRead
            ? Reply.Say(turn.Lang, phrases.NotHere)
            : Reply.Of(turn.Lang, await calendars.LookAsync(turn.Me, turn.Now, cancellation) switch
            {
                CalendarLook.Read read => CalendarCards.Read(phrases.IsConnected(read.Host), read, phrases),
                CalendarLook.NotRead notRead => CalendarCards.Unread(notRead, phrases),
                _ => CalendarCards.HowTo(phrases),
            });
    }
}
