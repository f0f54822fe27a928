namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>A way of saying a command in one language, and what is meant by it.</summary>
internal sealed record Phrasing(Lang Lang, Pattern Pattern, Sense Sense);
