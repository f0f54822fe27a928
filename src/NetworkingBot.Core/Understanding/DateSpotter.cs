using System.Globalization;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Understanding;

/// <summary>Days, durations, rhythms and hours in a sentence: whole or not at all. Words of which a part only is a day are a date without a reading.</summary>
internal static class DateSpotter
{
    private const int Longest = 8;
    private const int Weight = 60;

    private static readonly HashSet<string> _leads =
    [
        "on", "by", "until", "till", "before", "after", "in", "within", "since", "from", "the", "this", "next", "last", "for", "day", "a", "first", "end", "mid", "early", "late", "beginning", "around",
        "el", "la", "los", "hasta", "antes", "despues", "dentro", "hace", "en", "para", "desde", "este", "esta", "proximo", "proxima", "de", "dia", "un", "una", "primer", "ultimo", "fin", "finales", "fines", "mediados", "principios", "al", "por",
    ];

    private static readonly HashSet<string> _dayWords =
    [
        "today", "tomorrow", "yesterday", "tonight", "week", "weeks", "month", "months", "day", "days", "year", "years", "fortnight", "weekend", "morning", "afternoon", "evening", "night", "ago", "later", "end", "christmas", "easter",
        "hoy", "manana", "ayer", "anteayer", "anoche", "semana", "semanas", "mes", "meses", "dia", "dias", "ano", "anos", "quincena", "pasado", "pasada", "viene", "tarde", "noche", "navidad", "fin",
    ];

    public static IEnumerable<SpottedAt> All(SaidWords said, LocalDate today, DateOrder order)
    {
        for (var start = 0; start < said.Count; start++)
        {
            if (IsDayWord(said[start].Text) || _leads.Contains(said[start].Text))
            {
                if (DayAt(said, start, today, order) is { } day)
                {
                    yield return day;
                }
                else if ((IsCount(said[start].Text) || DateWords.Month(said[start].Text) is not null) && HalfADayAt(said, start) is { } half)
                {
                    yield return half;
                }
            }
        }
    }

    private static SpottedAt? DayAt(SaidWords said, int start, LocalDate today, DateOrder order)
    {
        for (var length = Math.Min(Longest, said.Count - start); length > 0; length--)
        {
            var (last, typed, words) = (said[start + length - 1].Text, said.Typed(start, length), said.Key(start, length));
            if (!IsDayWord(last) || IsBroken(said, start, length))
            {
                continue;
            }

            if (Read(typed, words, today, order) is { } value)
            {
                return Whole(said, new SpottedAt(start, length, Weight, EntityKind.Date, [value with { Name = typed }]));
            }

            if (length > 1 && DateWords.Span(Bare(words)) is { } span)
            {
                return new SpottedAt(start, length, Weight, EntityKind.Duration, [new EntityValue(EntityKind.Duration, DaysOf(span).ToString(CultureInfo.InvariantCulture), typed)]);
            }
        }

        return null;
    }

    private static EntityValue? Read(string typed, string words, LocalDate today, DateOrder order)
    {
        var isDuration = DateWords.Span(Bare(words)) is not null && !words.StartsWith("in ", StringComparison.Ordinal) && !words.StartsWith("en ", StringComparison.Ordinal);
        var date = isDuration ? null
            : DateWords.Future(typed, today, order) ?? DateWords.Past(typed, today, order) ?? DateWords.Future(words, today, order) ?? DateWords.Past(words, today, order);
        return Days(words, today) is var (first, last) ? new EntityValue(EntityKind.Date, $"{LocalDatePattern.Iso.Format(first)}/{LocalDatePattern.Iso.Format(last)}", typed)
            : date is { } day ? Value(day)
            : MonthAlone(words) is { } month && DateWords.StartOfMonth(month, today) is { } begin
                ? new EntityValue(EntityKind.Date, $"{LocalDatePattern.Iso.Format(begin)}/{LocalDatePattern.Iso.Format(begin.With(DateAdjusters.EndOfMonth))}", typed)
            : null;
    }

    /// <summary>Days in a row; the last is the last of them.</summary>
    private static (LocalDate First, LocalDate Last)? Days(string words, LocalDate today) => words switch
    {
        "this week" or "esta semana" or "the week" => (today, today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday))),
        "next week" or "la semana que viene" or "la proxima semana" or "semana que viene" or "proxima semana" or "la semana proxima" or "la otra semana" => Week(today.Next(IsoDayOfWeek.Monday)),
        "this weekend" or "the weekend" or "este fin de semana" or "el fin de semana" => Weekend(today),
        "this month" or "este mes" => (today, today.With(DateAdjusters.EndOfMonth)),
        "next month" or "el mes que viene" or "el proximo mes" or "mes que viene" or "proximo mes" => Month(today.PlusMonths(1).With(DateAdjusters.StartOfMonth)),
        _ => null,
    };

    private static (LocalDate First, LocalDate Last) Week(LocalDate monday) => (monday, monday.PlusDays(6));

    private static (LocalDate First, LocalDate Last) Weekend(LocalDate today) =>
        today.DayOfWeek == IsoDayOfWeek.Sunday ? (today, today) : (today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Saturday)), today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Saturday)).PlusDays(1));

    private static (LocalDate First, LocalDate Last) Month(LocalDate first) => (first, first.With(DateAdjusters.EndOfMonth));

    /// <summary>“Jan on the 31st” is a person and a day.</summary>
    private static bool IsBroken(SaidWords said, int start, int length) =>
        Enumerable.Range(start + 1, length - 1).Any(at => said[at].Text is "on" or "el" && !(said[at - 1].Text is "hasta" or "para" or "desde" or "en" or "por"));

    /// <summary>“In May”, «en mayo», “May”: a month and nothing else.</summary>
    private static string? MonthAlone(string words)
    {
        string[] meant = [.. words.Split(' ').Where(word => !_leads.Contains(word))];
        return meant is [var only] && DateWords.Month(only) is not null ? only : null;
    }

    /// <summary>Beside a day whose neighbours say more of it, such as “Friday next week”, nothing is understood unless all of it is.</summary>
    private static SpottedAt Whole(SaidWords said, SpottedAt day)
    {
        var end = day.End;
        while (end < said.Count && said.JoinsNext(end - 1) && IsPartOfDay(said, end))
        {
            end++;
        }

        return end == day.End ? day : day with { Length = end - day.Start, Readings = [] };
    }

    private static bool IsPartOfDay(SaidWords said, int at) =>
        DateWords.Weekday(said[at].Text) is not null
        || DateWords.Month(said[at].Text) is not null
        || (IsCount(said[at].Text) && DateWords.Month(said.Before(at)) is not null)
        || (said[at].Text is "next" or "week" or "semana" && at + 1 <= said.Count && said.Before(at) is not ("and" or "y"))
        || (said[at].Text is "of" or "de" or "del" && at + 1 < said.Count && DateWords.Month(said[at + 1].Text) is not null);

    /// <summary>“31 April”, “the 30th of February”: a number and a month that make no day.</summary>
    private static SpottedAt? HalfADayAt(SaidWords said, int start)
    {
        for (var length = 2; length <= Math.Min(4, said.Count - start); length++)
        {
            string[] words = [.. Enumerable.Range(start, length).Select(at => said[at].Text)];
            string[] meant = [.. words.Where(word => !_leads.Contains(word) && word is not "of")];
            if (meant is [var one, var other] && ((IsCount(one) && DateWords.Month(other) is not null) || (IsCount(other) && DateWords.Month(one) is not null)))
            {
                return new SpottedAt(start, length, Weight, EntityKind.Date, []);
            }
        }

        return null;
    }

    private static EntityValue Value(LocalDate day) => new(EntityKind.Date, LocalDatePattern.Iso.Format(day), "");

    private static string Bare(string words) =>
        words.StartsWith("for ", StringComparison.Ordinal) ? words[4..]
        : words.StartsWith("durante ", StringComparison.Ordinal) ? words["durante ".Length..]
        : words.StartsWith("por ", StringComparison.Ordinal) ? words[4..]
        : words;

    private static int DaysOf(Period span) => span.Days + (span.Weeks * 7) + (span.Months * 30) + (span.Years * 365);

    private static bool IsDayWord(string word) =>
        _dayWords.Contains(word) || IsCount(word) || DateWords.Weekday(word) is not null || DateWords.Month(word) is not null;

    private static bool IsCount(string word) => char.IsAsciiDigit(word[0]) || NumberWords.Find(word) is not null;
}
