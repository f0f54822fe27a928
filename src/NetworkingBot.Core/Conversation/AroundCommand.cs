namespace NetworkingBot.Core.Conversation;

/// <summary>Something that happens around every command, such as measuring it. Calls <paramref name="handle"/> once and gives back what that gave.</summary>
public delegate Task<Reply> AroundCommand(Command command, TurnContext turn, Func<Task<Reply>> handle);
