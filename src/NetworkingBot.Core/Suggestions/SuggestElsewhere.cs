namespace NetworkingBot.Core.Suggestions;

/// <summary>“People from other departments”: the best three who work elsewhere.</summary>
public sealed record SuggestElsewhere : Command;
