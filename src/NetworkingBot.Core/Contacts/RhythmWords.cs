using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“3 weeks”, “month”, “3 to 6 semanas”, “two months at most four” read as a rhythm.</summary>
public static class RhythmWords
{
    private static readonly HashSet<string> _fillers = ["with", "to", "for", "my", "con", "a", "para", "mis", "call", "talk", "write", "hablar", "llamar"];

    /// <summary>A rhythm at the beginning of the words, and what follows it; null when there is none.</summary>
    public static (Rhythm Rhythm, string Then)? First(string words)
    {
        var read = PlainWords.Read(words);
        for (var count = Math.Min(4, read.Count); count > 0; count--)
        {
            if (Read(read.Take(count).Select(word => word.Text).ToArray()) is { } rhythm)
            {
                var rest = read.Skip(count).SkipWhile(word => _fillers.Contains(word.Text)).ToList();
                return (rhythm, rest.Count == 0 ? "" : words[(rest[0].Start > 0 && words[rest[0].Start - 1] == '@' ? rest[0].Start - 1 : rest[0].Start)..]);
            }
        }

        return null;
    }

    /// <summary>The words as a rhythm; null when they are something else.</summary>
    public static Rhythm? Whole(string words) => Read([.. PlainWords.Read(words).Select(word => word.Text)]);

    private static Rhythm? Read(string[] words) => words switch
    {
        ["other", "week"] => Rhythm.Every(14),
        [var from, "to" or "a" or "or" or "o", var to, var unit] when Days($"{from} {unit}") is { } ideal && Days($"{to} {unit}") is { } longest && ideal <= longest => Rhythm.Every(ideal, longest),
        _ => Days(string.Join(' ', words)) is { } days ? Rhythm.Every(days) : null,
    };

    /// <summary>A rhythm needs no calendar: a month is 30 days, a year 365.</summary>
    private static int? Days(string span) => DateWords.Span(span) is { } period ? period.Days + (period.Weeks * 7) + (period.Months * 30) + (period.Years * 365) : null;
}
