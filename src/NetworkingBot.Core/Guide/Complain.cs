using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“this is useless”: a word of regret, what would help, and how to be left in peace.</summary>
public sealed record Complain : Command;

public sealed class ComplainHandler(NextSteps next) : IHandler<Complain>
{
    public Task<Reply> HandleAsync(Complain command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(
            Reply.Say(
                turn.Lang,
                GuidePhrases.In(turn.Lang).Regret,
                [.. next.For(turn.Lang), new CommandButton(GuidePhrases.In(turn.Lang).ShowHelp, new ShowHelp())]
            )
        );
}
