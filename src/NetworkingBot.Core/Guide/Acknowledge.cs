namespace NetworkingBot.Core.Guide;

/// <summary>“ok”, “great”, “👍” where nothing was asked: it has been heard, and nothing ends by it.</summary>
public sealed record Acknowledge : Command;
