using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>Answers a command with nothing but words.</summary>
internal sealed class SentenceHandler<TCommand>(Func<GuidePhrases, string> sentence) : IHandler<TCommand>
    where TCommand : Command
{
    public Task<Reply> HandleAsync(TCommand command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Say(turn.Lang, sentence(GuidePhrases.In(turn.Lang))));
}
