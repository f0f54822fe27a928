using System.Globalization;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Days, durations and rhythms in a sentence: whole or not at all. Words of which a part only is a day are a date without a reading.
/// </summary>
internal static class DateSpotter
{
    private const int Weight = 60;
    private const int LongestDuration = 4;

    private static readonly HashSet<string> _dayWords =
    [
        "today", "tomorrow", "yesterday", "tonight", "week", "weeks", "month", "months", "day", "days", "year", "years", "fortnight",
        "weekend", "weekends", "weekday", "weekdays", "ago", "christmas", "easter", "morning", "quarter",
        "hoy", "manana", "ayer", "anteayer", "anoche", "semana", "semanas", "mes", "meses", "dia", "dias", "ano", "anos", "quincena",
        "pasado", "viene", "navidad", "finde", "trimestre",
    ];

    public static IEnumerable<SpottedAt> All(SaidWords said, LocalDate today, DateOrder order)
    {
        if (!Enumerable.Range(0, said.Count).Any(at => IsDayWord(said[at].Text)))
        {
            return [];
        }

        List<SpottedAt> days = [.. DateWords.In(said.Text, today, order).Select(day => Of(said, day)).OfType<SpottedAt>()];
        return [.. days, .. Others(said, today).Where(other => !days.Exists(other.Overlaps))];
    }

    private static IEnumerable<SpottedAt> Others(SaidWords said, LocalDate today)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (IsDayWord(said[at].Text) && (DaysEndingAt(said, at, today) ?? MonthAt(said, at, today)
                ?? DurationEndingAt(said, at)) is { } spotted)
            {
                yield return spotted;
            }
        }
    }

    private static SpottedAt? Of(SaidWords said, SaidDay day)
    {
        int[] covered = [.. Enumerable.Range(0, said.Count).Where(at => said[at].Start < day.End && day.Start < said[at].End)];
        if (covered.Length == 0)
        {
            return null;
        }

        var typed = said.Typed(covered[0], covered.Length);
        return day switch
        {
            { Rhythm: { } rhythm } =>
                new SpottedAt(covered[0], covered.Length, Weight, EntityKind.Rhythm,
                [new EntityValue(EntityKind.Rhythm, DaysOf(rhythm), typed)]),
            { First: { } first, Last: { } last } =>
                new SpottedAt(covered[0], covered.Length, Weight, EntityKind.Date, [Value(first, last, typed)]),
            _ => new SpottedAt(covered[0], covered.Length, Weight, EntityKind.Date, []),
        };
    }

    /// <summary>“This week”, «este mes»: what is left of it.</summary>
    private static SpottedAt? DaysEndingAt(SaidWords said, int at, LocalDate today)
    {
        LocalDate? last = (said.Before(at), said[at].Text) switch
        {
            ("this", "week") or ("esta", "semana") => today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)),
            ("this", "month") or ("este", "mes") => today.With(DateAdjusters.EndOfMonth),
            _ => null,
        };
        return last is { } until ? new SpottedAt(at - 1, 2, Weight, EntityKind.Date, [Value(today, until, said.Typed(at - 1, 2))]) : null;
    }

    /// <summary>“In May”, «en mayo», “May”: all of it.</summary>
    private static SpottedAt? MonthAt(SaidWords said, int at, LocalDate today)
    {
        if (DateWords.StartOfMonth(said[at].Text, today) is not { } first)
        {
            return null;
        }

        var isLed = Cues.Date(said.Before(at));
        return isLed || said[at].Text.Length > 3
            ? new SpottedAt(isLed ? at - 1 : at, isLed ? 2
                : 1, Weight, EntityKind.Date, [Value(first, first.With(DateAdjusters.EndOfMonth),
                said.Typed(isLed ? at - 1 : at, isLed ? 2 : 1))])
            : null;
    }

    /// <summary>“For two weeks”, «un par de días».</summary>
    private static SpottedAt? DurationEndingAt(SaidWords said, int at)
    {
        for (var length = Math.Min(LongestDuration, at + 1); length > 1; length--)
        {
            var start = at - length + 1;
            if (DateWords.Span(said.Key(start, length)) is { } span)
            {
                var isLed = said.Before(start) is "for" or "durante" or "por";
                return new SpottedAt(isLed ? start - 1 : start, isLed ? length + 1
                    : length, Weight, EntityKind.Duration, [new EntityValue(EntityKind.Duration, DaysOf(span), said.Typed(start, length))]);
            }
        }

        return null;
    }

    private static EntityValue Value(LocalDate first, LocalDate last, string typed) =>
        new(EntityKind.Date, first == last ? LocalDatePattern.Iso.Format(first)
            : $"{LocalDatePattern.Iso.Format(first)}/{LocalDatePattern.Iso.Format(last)}", typed);

    private static string DaysOf(Period span) =>
        (span.Days + (span.Weeks * 7) + (span.Months * 30) + (span.Years * 365)).ToString(CultureInfo.InvariantCulture);

    private static bool IsDayWord(string word) =>
        _dayWords.Contains(word) || char.IsAsciiDigit(word[0]) || NumberWords.Find(word) is not null
            || DateWords.Weekday(word) is not null || DateWords.Month(word) is not null;
}
