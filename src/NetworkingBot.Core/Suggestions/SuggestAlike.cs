using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“More people like Ana”: the best three of those who offer or like something that she does, too.</summary>
public sealed record SuggestAlike(PersonId? Person, string? Who) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            $"[show me|find|find me|suggest|recommend|i want to meet|id like to meet|introduce me to] more {Anybody.En} (like|similar "
                + $"to|such as) {{who}}",
            Of
        ),
        Wording.En(
            $"[show me|find|find me|suggest|recommend|i want to meet|id like to meet|introduce me to|is there] {Anybody.En} [else] "
                + $"(like|similar to|such as) {{who}}",
            OfName
        ),
        Wording.En("who [else] is (like|similar to) {who}", OfName),
        Wording.Es(
            $"[muestrame|buscame|busca|sugiereme|recomiendame|quiero conocer|presentame] [a] mas {Anybody.Es} "
                + $"(como|(parecida|parecidas|parecido|parecidos|similar|similares) a|del estilo de) {{who}}",
            Of
        ),
        Wording.Es(
            $"[muestrame|buscame|busca|sugiereme|recomiendame|quiero conocer|presentame|hay] [a] {Anybody.Es} "
                + $"(como|(parecida|parecidas|parecido|parecidos|similar|similares) a|del estilo de) {{who}}",
            OfName
        ),
        Wording.Es("quien [mas] (es como|se parece a) {who}", OfName),
    ];

    private static SuggestAlike Of(Slots slots) => new(Person: null, slots["who"]);

    /// <summary>Where it could be anything that people like.</summary>
    private static SuggestAlike? OfName(Slots slots) => NameWords.LooksLikeOne(slots["who"]) || IsOneself(slots["who"]) ? Of(slots) : null;

    internal static bool IsOneself(string words) => PlainWords.Fold(words) is "me" or "myself" or "mi" or "yo";
}
