namespace NetworkingBot.Core.Guide;

/// <summary>“never mind”, “sorry”, “maybe”: nothing to be done, and nothing to be explained.</summary>
public sealed record LetGo : Command;
