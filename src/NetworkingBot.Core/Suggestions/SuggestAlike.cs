using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“More people like Ana”: the best three of those who offer or like something that she does, too.</summary>
public sealed record SuggestAlike(PersonId? Person, string? Who) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("more", Of),
        new("name", OfName),
    ];

    private static SuggestAlike Of(string who) => new(Person: null, who);

    /// <summary>Where it could be anything that people like.</summary>
    private static SuggestAlike? OfName(string who) => NameWords.LooksLikeOne(who) || IsOneself(who) ? Of(who) : null;

    internal static bool IsOneself(string words) => PlainWords.Fold(words) is "me" or "myself" or "mi" or "yo";
}
