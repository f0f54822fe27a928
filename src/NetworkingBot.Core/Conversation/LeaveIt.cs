namespace NetworkingBot.Core.Conversation;

/// <summary>The button beside a yes that does nothing: the question is let go.</summary>
public sealed record LeaveIt : Command;
