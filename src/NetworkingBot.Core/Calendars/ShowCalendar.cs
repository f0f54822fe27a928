using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Calendars;

/// <summary>“What do you read of my calendar?”: which one is connected, what is read of it, and the way out.</summary>
public sealed record ShowCalendar : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[show] [me] (my calendar|calendar settings|calendar|my calendar settings|my calendar connection)",
            _ => new ShowCalendar()
        ),
        Wording.En(
            "(is my calendar (connected|linked|read)|do you have my calendar|which calendar do you (use|read))",
            _ => new ShowCalendar()
        ),
        Wording.En("what (do|can|will) you (read|see|know|take) (of|from|in|about) my calendar", _ => new ShowCalendar()),
        Wording.Es("[muestrame|ensename] (mi calendario|calendario|ajustes (de|del) calendario)", _ => new ShowCalendar()),
        Wording.Es(
            "(esta conectado mi calendario|mi calendario esta conectado|tienes mi calendario|que calendario (lees|usas))",
            _ => new ShowCalendar()
        ),
        Wording.Es("que (lees|ves|sabes|miras|puedes ver|tomas) (de|en|del) [mi] calendario", _ => new ShowCalendar()),
    ];
}

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
