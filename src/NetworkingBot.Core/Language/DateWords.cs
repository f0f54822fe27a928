using System.Text.RegularExpressions;
using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>
/// Dates and spans as people write them in English and Spanish, read on a given day: “tomorrow”, “next Friday”, “the first Monday of
/// January”, «hace un par de días», “2026/12/24”. Words are understood whole or not at all: of “31 April” no part is a day.
/// </summary>
public static class DateWords
{
    private static readonly HashSet<string> _until =
    [
        "until",
        "till",
        "from",
        "since",
        "after",
        "before",
        "for",
        "hasta",
        "desde",
        "durante",
        "por",
        "del",
        "al",
        "starting",
        "a",
        "partir",
        "de",
    ];

    private static readonly HashSet<string> _joints =
    [
        "of",
        "in",
        "the",
        "de",
        "del",
        "la",
        "el",
        "on",
        "en",
        "this",
        "next",
        "last",
        "proximo",
        "proxima",
    ];

    private static readonly HashSet<string> _units =
    [
        "week",
        "weeks",
        "semana",
        "semanas",
        "month",
        "months",
        "mes",
        "meses",
        "year",
        "years",
        "weekend",
    ];

    /// <summary>
    /// A day that has not passed, from the words alone; null when they are not a day. Weekdays mean the next such day after today.
    /// </summary>
    public static LocalDate? Future(string text, LocalDate today, DateOrder order = DateOrder.DayFirst) =>
        Only(text, today, order, forward: true) is { } date && date >= today ? date : null;

    /// <summary>Today or a day before; null when the words are not one. Weekdays mean the last such day before today.</summary>
    public static LocalDate? Past(string text, LocalDate today, DateOrder order = DateOrder.DayFirst) =>
        Only(text, today, order, forward: false) is { } date && date <= today ? date : null;

    /// <summary>Whether the words are a day gone by, whichever today is.</summary>
    public static bool IsPast(string text) => Past(text, new LocalDate(2000, 12, 31)) is not null;

    /// <summary>“two weeks”, “3 días”; null when the words are not a span. At most ten years.</summary>
    public static Period? Span(string text)
    {
        var words = DateTokens.Of(text);
        return words.Count is > 0 and <= 4 && DateTerms.Unit(words.Word(words.Count - 1)) is { } unit
            ? words.Count == 1 ? unit : Count(words) is { } count ? DateTerms.Times(unit, count) : null
            : null;
    }

    /// <summary>
    /// Every place of a text where a day is spoken of, in order. One that is not understood whole has no day; names that are words for days
    /// (“hablé con Domingo”) are none.
    /// </summary>
    /// <param name="forward">Whether “Friday” is the next one or the last one.</param>
    public static IReadOnlyList<SaidDay> In(string text, LocalDate today, DateOrder order, bool forward = true)
    {
        var tokens = DateTokens.Of(text);
        var found = new List<SaidDay>();
        for (var at = 0; at < tokens.Count;)
        {
            if (Longest(tokens, at) is not { } match || IsName(tokens, text, at, match))
            {
                at++;
                continue;
            }

            var meaning = DayMeaning.Of(match, today, order, forward);
            var end = tokens.At(match.Index + match.Length);
            var whole = WithRest(tokens, end);
            if (!meaning.IsSpan)
            {
                var (start, stop) = tokens.Place(at, Math.Max(end, whole));
                found.Add(
                    new SaidDay(start, stop, whole > end ? null : meaning.First, whole > end ? null : meaning.Last)
                    {
                        Rhythm = meaning.Rhythm,
                        HasHour = meaning.HasHour,
                    }
                );
            }

            at = Math.Max(end, whole);
        }

        return found;
    }

    /// <summary>1–12 for the name of a month; null for any other words.</summary>
    internal static int? Month(string text)
    {
        var words = DateTokens.Of(text);
        var meant = Enumerable
            .Range(0, words.Count)
            .Select(words.Word)
            .Where(word => !_joints.Contains(word) && !_until.Contains(word) && word is not ("que" or "viene" or "coming"))
            .ToList();
        return meant is [var only] ? DateTerms.Month(only) : null;
    }

    /// <summary>The first day of the next month of that name; null for any other words.</summary>
    internal static LocalDate? StartOfMonth(string text, LocalDate today) =>
        Month(text) is { } month ? new LocalDate(month <= today.Month ? today.Year + 1 : today.Year, month, 1) : null;

    /// <summary>A day of the week, in the singular or the plural; null for any other word.</summary>
    internal static IsoDayOfWeek? Weekday(string word) => DateTerms.Weekday(word);

    private static int? Count(DateTokens words) => words.Count switch
    {
        2 => DateTerms.Count(words.Word(0)),
        3 or 4 when words.Word(words.Count - 2) is "of" or "de" or "few" => DateTerms.Count(
            words.Word(words.Count - 2) == "few" ? "few" : words.Word(words.Count - 3)
        ),
        _ => null,
    };

    private static LocalDate? Only(string text, LocalDate today, DateOrder order, bool forward)
    {
        var tokens = DateTokens.Of(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Whole(tokens, at) is { } match)
            {
                return DayMeaning.Of(match, today, order, forward) is { Rhythm: null } day ? day.First : null;
            }

            if (!_until.Contains(tokens.Word(at)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The rule that takes all words from here on.</summary>
    private static Match? Whole(DateTokens tokens, int at) =>
        DateRules
            .All.Select(rule => rule.Match(tokens.Text, tokens.From(at)))
            .FirstOrDefault(match => match.Success && match.Index + match.Length == tokens.Text.Length);

    private static Match? Longest(DateTokens tokens, int at) => DateRules.All
        .Select(rule => rule.Match(tokens.Text, tokens.From(at)))
        .Where(match => match is { Success: true, Length: > 0 })
        .MaxBy(match => match.Length);

    /// <summary>
    /// Behind which word the day would end, were all of it understood: “Friday” of “Friday of the second week of May” is not what was said.
    /// </summary>
    private static int WithRest(DateTokens tokens, int end)
    {
        var at = end;
        while (_joints.Contains(tokens.Word(at)) && at < end + 3)
        {
            at++;
        }

        var word = tokens.Word(at);
        var isMore =
            Enumerable.Range(end, at - end).Any(joint => tokens.Word(joint) is "of" or "de" or "del" or "in" or "en")
            && (DateTerms.Month(word) is not null || _units.Contains(word) || DateTerms.Rank(word) is not null);
        return isMore || (at == end && _units.Contains(word)) ? at + 1 : end;
    }

    // Spanish writes weekdays small, and short forms are given names too: “Domingo”, “Sun Li”, «llamar a Julio».
    private static bool IsName(DateTokens tokens, string text, int at, Match match)
    {
        var end = tokens.At(match.Index + match.Length);
        if (end - at != 1 || DateTerms.Weekday(tokens.Word(at)) is null || tokens.Word(at).EndsWith("day", StringComparison.Ordinal))
        {
            return false;
        }

        var (start, stop) = tokens.Place(at, end);
        var isCapital =
            char.IsUpper(text[start]) && !text[start..stop].Equals(text[start..stop].ToUpperInvariant(), StringComparison.Ordinal);
        var isFirst = at == 0 || tokens.Word(at - 1) == "|";
        var isFollowed =
            end < tokens.Count && char.IsUpper(text[tokens.Place(end, end + 1).Start]) && tokens.Place(end, end + 1).Start - stop == 1;
        return isCapital && (!isFirst || isFollowed);
    }
}
