using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// “I want to meet someone from Finance”, “who is in Berlin?”: the best three of a department or place, besides the week's slate.
/// </summary>
public sealed record SuggestFrom(string Where) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", where => new SuggestFrom(where))];
}
