using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“3 weeks”, “month”, “3 to 6 semanas”, “two months, at most four”, “never” read as a rhythm.</summary>
public static class RhythmWords
{
    private const int Max = 9;

    private static readonly HashSet<string> _fillers =
    [
        "with",
        "to",
        "for",
        "my",
        "con",
        "a",
        "para",
        "mis",
        "call",
        "talk",
        "write",
        "hablar",
        "llamar",
    ];

    private static readonly IReadOnlyList<string[]> _atMost =
    [
        .. new[] { "and at most", "and at the most", "at most", "at the most", "at the latest after", "and no more than", "no more than",
            "and not longer than", "max", "y como mucho", "como mucho", "como maximo", "y no mas de", "no mas de", "maximo" }
            .Select(phrase => phrase.Split(' ')),
    ];

    /// <summary>A rhythm at the beginning of the words, and what follows it; null when there is none.</summary>
    public static (Rhythm Rhythm, string Then)? First(string words)
    {
        var read = PlainWords.Read(words);
        for (var count = Math.Min(Max, read.Count); count > 0; count--)
        {
            if (Read([.. read.Take(count).Select(word => word.Text)]) is { } rhythm)
            {
                var rest = read.Skip(count).SkipWhile(word => _fillers.Contains(word.Text)).ToList();
                return (
                    rhythm,
                    rest.Count == 0
                        ? ""
                        : words[(rest[0].Start > 0 && words[rest[0].Start - 1] == '@' ? rest[0].Start - 1 : rest[0].Start)..]
                );
            }
        }

        return null;
    }

    /// <summary>The words as a rhythm; null when they are something else.</summary>
    public static Rhythm? Whole(string words) => Read([.. PlainWords.Read(words).Select(word => word.Text)]);

    private static Rhythm? Read(string[] words) => words switch
    {
        ["never"] or ["nunca"] => Rhythm.Never,
        ["other", "week"] => Rhythm.Every(14),
        [var from, "to" or "a" or "or" or "o", var to, var unit] => Between($"{from} {unit}", $"{to} {unit}"),
        _ => AtMost(words) ?? (Days(string.Join(' ', words)) is { } days ? Rhythm.Every(days) : null),
    };

    /// <summary>“3 weeks, at most 6”: the unit of the first counts for the second.</summary>
    private static Rhythm? AtMost(string[] words)
    {
        foreach (var phrase in _atMost)
        {
            var at = Enumerable.Range(1, words.Length).FirstOrDefault(at => words.AsSpan(at..).StartsWith(phrase));
            if (at > 0 && words[(at + phrase.Length)..] is { Length: > 0 } longest)
            {
                return Between(
                    string.Join(' ', words[..at]),
                    string.Join(' ', longest.Length == 1 ? [.. longest, words[at - 1]] : longest)
                );
            }
        }

        return null;
    }

    private static Rhythm? Between(string ideal, string longest) =>
        Days(ideal) is { } days && Days(longest) is { } most && days <= most ? Rhythm.Every(days, most) : null;

    /// <summary>A rhythm needs no calendar: a month is 30 days, a year 365.</summary>
    private static int? Days(string span) =>
        DateWords.Span(span) is { } period ? period.Days + (period.Weeks * 7) + (period.Months * 30) + (period.Years * 365) : null;
}
