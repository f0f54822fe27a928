using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Dialogues;

/// <summary>Takes back a change of this conversation, by its id; null: the last one. What that takes, the conversation knows.</summary>
public sealed record Undo(string? Change) : Command;

/// <summary>Answers where the conversation knows of no such change any more.</summary>
public sealed class UndoHandler : IHandler<Undo>
{
    public Task<Reply> HandleAsync(Undo command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Say(turn.Lang, DialoguePhrases.In(turn.Lang).NothingToUndo));
}
