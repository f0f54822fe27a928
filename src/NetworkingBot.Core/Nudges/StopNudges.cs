using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Nudges;

/// <summary>“Stop”, “leave me alone”: no more nudges, at once and whoever asks; and how to be left alone even more.</summary>
public sealed record StopNudges : Command;

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
