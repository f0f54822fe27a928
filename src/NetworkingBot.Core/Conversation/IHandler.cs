namespace NetworkingBot.Core.Conversation;

/// <summary>Decides what follows from a command. Writes to the store; sends nothing.</summary>
public interface IHandler<in TCommand>
    where TCommand : Command
{
    Task<Reply> HandleAsync(TCommand command, TurnContext turn, CancellationToken cancellation);
}
