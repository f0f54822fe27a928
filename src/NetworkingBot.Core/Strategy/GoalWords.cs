using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Strategy;

/// <summary>
/// “to find a mentor by June”, “encontrar mentor antes del 30 de junio” read as what somebody works towards, and until when.
/// </summary>
internal static class GoalWords
{
    private static readonly HashSet<string> _before = ["by", "until", "till", "before", "within", "in", "para", "hasta", "antes", "en"];

    /// <summary>Null when no goal is left, or one that is too long.</summary>
    public static Goal? Read(string words, LocalDate today)
    {
        var line = CleanText.OneLine(words).TrimEnd('.', '!');
        var read = PlainWords.Read(line);
        for (var at = 1; at < read.Count - 1; at++)
        {
            if (
                _before.Contains(read[at].Text)
                && Horizon(line[read[at].End..].Trim(), today, read[at].Text is "before" or "antes") is { } until
            )
            {
                return Of(line[..read[at].Start].TrimEnd(' ', ','), until);
            }
        }

        return Of(line, until: null);
    }

    private static Goal? Of(string what, LocalDate? until) => what.Length is > 0 and <= Goal.MaxLength ? new Goal(what, until) : null;

    /// <summary>A day ahead; by a month alone means its last day, before it the day before; a span counts from today.</summary>
    private static LocalDate? Horizon(string words, LocalDate today, bool before) => PlainWords.Fold(words) switch
    {
        "the end of the year"
        or "end of the year"
        or "the end of this year"
        or "fin de ano"
        or "final de ano"
        or "de fin de ano"
        or "de que acabe el ano"
        or "de final de ano" => new LocalDate(today.Year, 12, 31),
        _ when DateWords.Future(words, today) is { } day => day,
        _ when DateWords.Span(words) is { } span => today + span,
        _ when before => DateWords.StartOfMonth(words, today)?.PlusDays(-1),
        _ => DateWords.Month(words) is { } month ? EndOf(month, today) : null,
    };

    private static LocalDate EndOf(int month, LocalDate today) =>
        new LocalDate(month < today.Month ? today.Year + 1 : today.Year, month, 1).With(DateAdjusters.EndOfMonth);
}
