namespace NetworkingBot.Core.Conversation;

/// <summary>Brings each command to its handler: a dictionary filled at start.</summary>
public sealed class Router
{
    private readonly Dictionary<Type, Func<Command, TurnContext, CancellationToken, Task<Reply>>> _handlers = [];

    /// <summary>The commands that have a handler.</summary>
    public IReadOnlyCollection<Type> Commands => _handlers.Keys;

    /// <exception cref="ArgumentException">The command has a handler already.</exception>
    public Router Add<TCommand>(IHandler<TCommand> handler)
        where TCommand : Command
    {
        _handlers.Add(typeof(TCommand), (command, turn, cancellation) => handler.HandleAsync((TCommand)command, turn, cancellation));
        return this;
    }

    /// <exception cref="KeyNotFoundException">The command has no handler: add it where the core is put together.</exception>
    public Task<Reply> RouteAsync(Command command, TurnContext turn, CancellationToken cancellation) =>
        _handlers.TryGetValue(command.GetType(), out var handle)
            ? handle(command, turn, cancellation)
            : throw new KeyNotFoundException($"{command.GetType().Name} has no handler.");
}
