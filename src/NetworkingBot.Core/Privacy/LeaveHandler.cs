using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Privacy;

/// <summary>Lets somebody go, with what is kept of them or without.</summary>
public sealed class LeaveHandler(PersonStore people, Erasing erasing) : IHandler<Leave>
{
    public async Task<Reply> HandleAsync(Leave command, TurnContext turn, CancellationToken cancellation)
    {
        if (command.Erase)
        {
            await erasing.EraseAsync(turn.Me, turn.Me.Id, turn.Now, cancellation);
        }
        else
        {
            await people.UpdateAsync(turn.Org, turn.Me.Id, person => person.Leaving(erase: false), turn.Now, cancellation);
        }

        var phrases = PeoplePhrases.In(turn.Lang);
        return Reply.Say(turn.Lang, command.Erase ? phrases.Erased : phrases.Left) with { ReplacesCard = true, Forgets = command.Erase };
    }
}
