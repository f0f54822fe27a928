using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who likes hiking?”: the best three of those who share an interest, in whichever language they wrote it.</summary>
public sealed record SuggestByInterest(string What) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", what => new SuggestByInterest(what))];
}
