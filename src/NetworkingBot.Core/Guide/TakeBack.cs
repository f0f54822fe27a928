using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“undo”, said rather than clicked: what it would mean depends on what is above, so the answer says how.</summary>
public sealed record TakeBack : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(undo|undo that|undo it|undo this|take it back|take that back|revert|that was a mistake|oops)", _ => new TakeBack()),
        Wording.Es("(deshacer|deshaz|deshazlo|deshaz eso|anular|ha sido un error|me he equivocado|me equivoque)", _ => new TakeBack()),
    ];
}

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
