using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who speaks German?”: the best three of those who say that they do.</summary>
public sealed record SuggestSpeakers(string Language) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", language => new SuggestSpeakers(language))];
}
