using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Language;

/// <summary>
/// Dates and spans as people write them in English and Spanish, read on a given day: “tomorrow”, “next Friday”, “in two weeks”, “hace 3 días”, “el 5 de enero”, “2026-12-24”.
/// </summary>
public static class DateWords
{
    private static readonly Dictionary<string, Period> _units = new()
    {
        ["day"] = Period.FromDays(1),
        ["days"] = Period.FromDays(1),
        ["dia"] = Period.FromDays(1),
        ["dias"] = Period.FromDays(1),
        ["week"] = Period.FromWeeks(1),
        ["weeks"] = Period.FromWeeks(1),
        ["semana"] = Period.FromWeeks(1),
        ["semanas"] = Period.FromWeeks(1),
        ["month"] = Period.FromMonths(1),
        ["months"] = Period.FromMonths(1),
        ["mes"] = Period.FromMonths(1),
        ["meses"] = Period.FromMonths(1),
        ["year"] = Period.FromYears(1),
        ["years"] = Period.FromYears(1),
        ["ano"] = Period.FromYears(1),
        ["anos"] = Period.FromYears(1),
        ["fortnight"] = Period.FromWeeks(2),
        ["quincena"] = Period.FromWeeks(2),
    };

    private static readonly Dictionary<string, IsoDayOfWeek> _weekdays = new()
    {
        ["monday"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday,
        ["saturday"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday,
        ["mon"] = IsoDayOfWeek.Monday,
        ["tue"] = IsoDayOfWeek.Tuesday,
        ["wed"] = IsoDayOfWeek.Wednesday,
        ["thu"] = IsoDayOfWeek.Thursday,
        ["fri"] = IsoDayOfWeek.Friday,
        ["sat"] = IsoDayOfWeek.Saturday,
        ["sun"] = IsoDayOfWeek.Sunday,
        ["lunes"] = IsoDayOfWeek.Monday,
        ["martes"] = IsoDayOfWeek.Tuesday,
        ["miercoles"] = IsoDayOfWeek.Wednesday,
        ["jueves"] = IsoDayOfWeek.Thursday,
        ["viernes"] = IsoDayOfWeek.Friday,
        ["sabado"] = IsoDayOfWeek.Saturday,
        ["domingo"] = IsoDayOfWeek.Sunday,
    };

    private static readonly Dictionary<string, int> _months = Months(
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago set oct nov dic");

    private static readonly HashSet<string> _fillers = ["the", "on", "of", "next", "this", "coming", "last", "until", "till", "el", "la", "los", "de", "del", "proximo", "proxima", "este", "esta", "que", "viene", "pasado", "pasada", "hasta", "dia"];

    /// <summary>A day that has not passed, from the words alone; null when they are not a day. Weekdays mean the next such day after today.</summary>
    public static LocalDate? Future(string text, LocalDate today, DateOrder order = DateOrder.DayFirst) => Read(text, today, order, forward: true) is { } date && date >= today ? date : null;

    /// <summary>Today or a day before; null when the words are not one. Weekdays mean the last such day before today.</summary>
    public static LocalDate? Past(string text, LocalDate today, DateOrder order = DateOrder.DayFirst) => Read(text, today, order, forward: false) is { } date && date <= today ? date : null;

    /// <summary>Whether the words are a day gone by, whichever today is.</summary>
    public static bool IsPast(string text) => Past(text, new LocalDate(2000, 12, 31)) is not null;

    /// <summary>“two weeks”, “3 días”; null when the words are not a span. At most ten years.</summary>
    public static Period? Span(string text) => Span([.. PlainWords.Read(text).Select(word => word.Text)]);

    /// <summary>1–12 for the name of a month; null for any other words.</summary>
    internal static int? Month(string text) => Meaningful([.. PlainWords.Read(text).Select(word => word.Text)]) is [var only] ? NamedMonth(only) : null;

    /// <summary>The first day of the next month of that name; null for any other words.</summary>
    internal static LocalDate? StartOfMonth(string text, LocalDate today) =>
        Month(text) is { } month ? new LocalDate(month <= today.Month ? today.Year + 1 : today.Year, month, 1) : null;

    /// <summary>A day of the week, in the singular or the plural; null for any other word.</summary>
    internal static IsoDayOfWeek? Weekday(string word) =>
        _weekdays.TryGetValue(word, out var day) || (word.EndsWith('s') && _weekdays.TryGetValue(word[..^1], out day)) ? day : null;

    private static LocalDate? Read(string text, LocalDate today, DateOrder order, bool forward)
    {
        if (LocalDatePattern.Iso.Parse(text.Trim() is ['o' or 'e', 'n' or 'l', ' ', .. var dated] ? dated : text.Trim()).TryGetValue(default, out var iso))
        {
            return iso;
        }

        string[] said = [.. PlainWords.Read(text).Select(word => word.Text)];
        var words = WithoutPartOfDay(said);
        return Named(said, today)
            ?? Named(words, today)
            ?? Away(words, today, forward)
            ?? OfMonth(words, today, forward)
            ?? Meaningful(words) switch
            {
                [var only] when _weekdays.TryGetValue(only, out var weekday) => forward ? today.Next(weekday) : today.Previous(weekday),
                [var weekday, .. { Length: > 0 } date] when _weekdays.ContainsKey(weekday) => Written(date, today, order, forward),
                var date => Written(date, today, order, forward),
            };
    }

    /// <summary>“5 November 2026”, “November 5th”, “5/11”; “13” is no month, so that “11/13” is clear in either order.</summary>
    private static LocalDate? Written(string[] words, LocalDate today, DateOrder order, bool forward) => words switch
    {
        [var day, var month, .. var year] when NamedMonth(month) is { } named => OnDay(day, named, year, today, forward),
        [var month, var day, .. var year] when NamedMonth(month) is { } named => OnDay(day, named, year, today, forward),
        [var month, var day, .. var year] when Digits(month) is { } first and <= 12 && Digits(day) is { } second && (order == DateOrder.MonthFirst || second > 12) => OnDay(day, first, year, today, forward),
        [var day, var month, .. var year] when Digits(month) is { } number => OnDay(day, number, year, today, forward),
        _ => null,
    };

    /// <summary>“The 5th”, “el día 5”: the nearest month that has it. A bare number is no day.</summary>
    private static LocalDate? OfMonth(string[] words, LocalDate today, bool forward)
    {
        var day = words switch
        {
            [.. { Length: <= 2 } before, var last] when before.All(word => word is "el" or "the" or "on" or "dia") && (before.Length > 0 || IsOrdinal(last)) => Cardinal(last),
            _ => null,
        };
        return day is { } number and <= 31
            ? Enumerable.Range(0, 3).Select(months => today.With(DateAdjusters.StartOfMonth).PlusMonths(forward ? months : -months))
                .Where(month => number <= month.Calendar.GetDaysInMonth(month.Year, month.Month))
                .Select(month => (LocalDate?)month.PlusDays(number - 1))
                .FirstOrDefault(date => forward ? date >= today : date <= today)
            : null;
    }

    /// <summary>“Tomorrow morning”, «el viernes por la tarde».</summary>
    private static string[] WithoutPartOfDay(string[] words) => words switch
    {
        [.. { Length: > 0 } day, "por", "la", "manana" or "tarde" or "noche"] => day,
        [.. { Length: > 0 } day, "morning" or "afternoon" or "evening" or "night"] => day,
        _ => words,
    };

    private static string[] Meaningful(string[] words) => [.. words.Where(word => !_fillers.Contains(word))];

    private static LocalDate? Named(string[] words, LocalDate today) => string.Join(' ', words) switch
    {
        "today" or "hoy" or "this morning" or "this afternoon" or "just now" or "esta manana" or "esta tarde" or "ahora mismo" => today,
        "tomorrow" or "manana" => today.PlusDays(1),
        "yesterday" or "ayer" or "last night" or "anoche" => today.PlusDays(-1),
        "day after tomorrow" or "the day after tomorrow" or "pasado manana" => today.PlusDays(2),
        "day before yesterday" or "the day before yesterday" or "anteayer" or "antes de ayer" => today.PlusDays(-2),
        "next week" or "la semana que viene" or "la proxima semana" or "semana que viene" or "la semana proxima" => today.Next(IsoDayOfWeek.Monday),
        "next month" or "el mes que viene" or "el proximo mes" => today.PlusMonths(1).With(DateAdjusters.StartOfMonth),
        "last week" or "la semana pasada" => today.PlusWeeks(-1),
        "last month" or "el mes pasado" => today.PlusMonths(-1),
        _ => null,
    };

    private static LocalDate? Away(string[] words, LocalDate today, bool forward) => words switch
    {
        ["in" or "within" or "en" or "for" or "durante", .. var span] when forward && Span(span) is { } ahead => today + ahead,
        ["dentro", "de", .. var span] when forward && Span(span) is { } ahead => today + ahead,
        ["hace", .. var span] when !forward && Span(span) is { } back => today - back,
        [.. var span, "ago"] when !forward && Span(span) is { } back => today - back,
        _ when forward && Span(words) is { } ahead => today + ahead,
        _ => null,
    };

    private static Period? Span(string[] words) => words switch
    {
        [var unit] when _units.TryGetValue(unit, out var one) => one,
        [var count, var unit] when Number(count) is { } number and > 0 && _units.TryGetValue(unit, out var one) && number * Days(one) <= 3660 =>
            Enumerable.Repeat(one, number).Aggregate((sum, next) => sum + next).Normalize(),
        _ => null,
    };

    private static int Days(Period unit) => unit.Days + (unit.Weeks * 7) + (unit.Months * 30) + (unit.Years * 366);

    private static int? Number(string word) => word is "a" or "an" or "un" or "uno" ? 1 : NumberWords.Find(word) ?? Digits(word);

    private static int? NamedMonth(string word) => _months.TryGetValue(word, out var month) ? month : null;

    private static LocalDate? OnDay(string dayWord, int month, string[] yearWords, LocalDate today, bool forward)
    {
        int? year = yearWords switch
        {
            [] => today.Year,
            [var only] when Digits(only) is { } written => written < 100 ? 2000 + written : written,
            _ => null,
        };
        if (year is not { } inYear || Cardinal(dayWord) is not { } day || !Exists(inYear, month, day))
        {
            return null;
        }

        var date = new LocalDate(inYear, month, day);
        return yearWords.Length > 0 || (forward ? date >= today : date <= today) ? date : date.PlusYears(forward ? 1 : -1);
    }

    private static bool IsOrdinal(string word) => word.Length > 2 && word[^2..] is ("st" or "nd" or "rd" or "th");

    private static int? Cardinal(string word) => Digits(IsOrdinal(word) ? word[..^2] : word);

    private static int? Digits(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 4000 ? number : null;

    private static bool Exists(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static Dictionary<string, int> Months(params string[] lists) =>
        lists.SelectMany(list => list.Split(' ').Select((name, index) => (name, index))).DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.index + 1);
}
