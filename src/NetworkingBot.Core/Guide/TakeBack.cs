using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“undo”, said rather than clicked: what it would mean depends on what is above, so the answer says how.</summary>
public sealed record TakeBack : Command;

public sealed class TakeBackHandler : IHandler<TakeBack>
{
    public Task<Reply> HandleAsync(TakeBack command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(
            Reply.Say(
                turn.Lang,
                GuidePhrases.In(turn.Lang).HowToUndo,
                new CommandButton(GuidePhrases.In(turn.Lang).ShowHelp, new ShowHelp())
            )
        );
}
