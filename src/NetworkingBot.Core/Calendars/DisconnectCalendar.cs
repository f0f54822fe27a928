using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Calendars;

/// <summary>“Disconnect”: the address is forgotten, and the calendar is read no more.</summary>
public sealed record DisconnectCalendar : Command;

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
