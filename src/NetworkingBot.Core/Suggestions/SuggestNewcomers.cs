namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who is new here?”: the best three of those who joined lately.</summary>
public sealed record SuggestNewcomers : Command;
