using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>
/// What the groups of a matched rule mean on a day. Without a first day the words speak of one, and one has to ask which.
/// </summary>
internal sealed record DayMeaning(LocalDate? First, LocalDate? Last)
{
    public Period? Rhythm { get; init; }

    public bool HasHour { get; init; }

    public bool IsSpan { get; init; }

    private static DayMeaning Open { get; } = new(null, null);

    /// <param name="forward">Whether days are looked for ahead, where the words leave it open.</param>
    public static DayMeaning Of(Match match, LocalDate today, DateOrder order, bool forward)
    {
        bool Has(string group) => match.Groups[group].Success;
        return true switch
        {
            _ when Has("every") => Repeated(match, today),
            _ when Has("named") => Day(today.PlusDays(DateTerms.DaysFromToday(match.Groups["named"].Value))),
            _ when Has("feast") => Feast(match.Groups["feast"].Value, today, forward),
            _ when Has("open") => Open,
            _ when Has("workdays") => WorkingDays(match, today),
            _ when Has("half") => Day(today.PlusMonths(6)),
            _ when Has("hours") => Day(today) with { HasHour = true },
            _ when Has("rank") => Ranked(match, today, forward),
            _ when Has("edge") => Edge(match, today),
            _ when Has("range") => Range(match.Groups["range"].Value, today),
            _ when Has("weekend") => Weekend(match, today),
            _ when Has("numeric") => Numeric(match, today, order, forward),
            _ when Has("month") => OfMonth(match, today, forward),
            _ when Has("bare") => OfSomeMonth(match, today, forward),
            _ when Has("weekday") => OnWeekday(match, today, forward),
            _ => Away(match, today),
        };
    }

    private static DayMeaning Day(LocalDate? day) => new(day, day);

    private static DayMeaning WorkingDays(Match match, LocalDate today) =>
        DateTerms.Count(match.Groups["count"].Value) is { } count and > 0 and <= 2000
            ? Day(CalendarDays.AfterWorkingDays(today, count))
            : Open;

    /// <summary>The feasts that have the same date every year, wherever one is.</summary>
    private static DayMeaning Feast(string words, LocalDate today, bool forward)
    {
        var (month, day) = words switch
        {
            "christmas eve" or "nochebuena" => (12, 24),
            "christmas" or "christmas day" or "navidad" => (12, 25),
            "new years eve" or "nochevieja" or "fin de ano" => (12, 31),
            "reyes" or "dia de reyes" => (1, 6),
            _ => (1, 1),
        };
        return Day(CalendarDays.Nearest(month, day, today, forward));
    }

    private static DayMeaning Repeated(Match match, LocalDate today)
    {
        var second = match.Groups["second"].Success;
        if (DateTerms.Weekday(match.Groups["weekday"].Value) is { } weekday)
        {
            return Day(today.Next(weekday)) with { Rhythm = Period.FromWeeks(second ? 2 : 1) };
        }

        var unit = DateTerms.Unit(match.Groups["unit"].Value) ?? Adverb(match.Groups["every"].Value);
        var count = match.Groups["count"].Success ? DateTerms.Count(match.Groups["count"].Value) ?? 1 : second ? 2 : 1;
        return DateTerms.Times(unit, count) is { } rhythm ? Day(today + rhythm) with { Rhythm = rhythm } : Open;
    }

    private static Period Adverb(string words) => true switch
    {
        _ when words.Contains("biweekly", StringComparison.Ordinal)
                || words.Contains("fortnightly", StringComparison.Ordinal)
                || words.Contains("quincenal", StringComparison.Ordinal) => Period.FromWeeks(2),
        _ when words.Contains("week", StringComparison.Ordinal) || words.Contains("seman", StringComparison.Ordinal) =>
            Period.FromWeeks(1),
        _ when words.Contains("month", StringComparison.Ordinal)
                || words.Contains("mes", StringComparison.Ordinal)
                || words.Contains("mensual", StringComparison.Ordinal) => Period.FromMonths(1),
        _ when words.Contains("year", StringComparison.Ordinal)
                || words.Contains("annual", StringComparison.Ordinal)
                || words.Contains("anual", StringComparison.Ordinal) => Period.FromYears(1),
        _ => Period.FromDays(1),
    };

    private static DayMeaning OnWeekday(Match match, LocalDate today, bool forward)
    {
        var weekday = DateTerms.Weekday(match.Groups["weekday"].Value)!.Value;
        var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        if (match.Groups["idiom"].Success)
        {
            return Day(today.Next(weekday).PlusWeeks(match.Groups["idiom"].Value == "ocho" ? 1 : 2));
        }

        if (match.Groups["week"] is { Success: true, Value: var week })
        {
            return Day(week switch
            {
                "week" => today.Next(weekday).PlusWeeks(1),
                "this week" or "esta semana" => CalendarDays.InWeek(monday, weekday),
                "last week" or "semana pasada" => CalendarDays.InWeek(monday.PlusWeeks(-1), weekday),
                "week after next" => CalendarDays.InWeek(monday.PlusWeeks(2), weekday),
                _ => CalendarDays.InWeek(monday.PlusWeeks(1), weekday),
            });
        }

        if (match.Groups["count"].Success && !match.Groups["unit"].Success)
        {
            return DateTerms.Count(match.Groups["count"].Value) is { } weeks and <= 520
                ? Day(today.Next(weekday).PlusWeeks(weeks - 1))
                : Open;
        }

        if (match.Groups["unit"].Success)
        {
            return Span(match) is { } span ? Day(today.Next(weekday) + span) : Open;
        }

        return Day(match.Groups["which"].Value switch
        {
            "last" or "past" or "previous" or "pasado" or "ultimo" or "que paso" => today.Previous(weekday),
            "next" or "following" or "this next" => CalendarDays.InWeek(monday.PlusWeeks(1), weekday),
            "coming" or "upcoming" or "this coming" or "proximo" or "siguiente" or "que viene" or "entrante" or "este" or "this" =>
                today.Next(weekday),
            _ => forward ? today.Next(weekday) : today.Previous(weekday),
        });
    }

    private static DayMeaning Away(Match match, LocalDate today)
    {
        var from = match.Groups["anchor"].Value is "tomorrow" or "manana" ? today.PlusDays(1) : today;
        if (match.Groups["idiom"] is { Success: true, Value: var idiom })
        {
            return Day(from.PlusWeeks(idiom == "ocho" ? 1 : 2));
        }

        return Span(match) is not { } span
            ? Open
            : Day(match.Groups["ago"].Success ? today - span : from + span) with { IsSpan = match.Groups["span"].Success };
    }

    private static Period? Span(Match match) =>
        DateTerms.Unit(match.Groups["unit"].Value) is { } unit
        && DateTerms.Count(
            match.Groups["count"].Value.Replace(" of", "", StringComparison.Ordinal).Replace(" de", "", StringComparison.Ordinal)
        )
            is { } count
            ? DateTerms.Times(unit, count)
            : null;

    private static DayMeaning OfMonth(Match match, LocalDate today, bool forward)
    {
        var month = DateTerms.Month(match.Groups["month"].Value)!.Value;
        if (DateTerms.DayNumber(match.Groups["day"].Value) is not { } day)
        {
            return Open;
        }

        var date = match.Groups["year"] is { Success: true, Value: var year }
            ? CalendarDays.Exact(DateTerms.Digits(year) ?? 0, month, day)
            : CalendarDays.Nearest(month, day, today, forward);
        return Checked(match, date);
    }

    private static DayMeaning Numeric(Match match, LocalDate today, DateOrder order, bool forward)
    {
        var parts = match.Groups["numeric"].Value.Split('/', '.', '-')
            .Select(part =>
                (part.Length, Number: int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            )
            .ToArray();
        var date = parts switch
        {
            [(4, var year), var month, var day] => CalendarDays.Exact(year, month.Number, day.Number),
            [var one, var other, ( <= 4, var year)] => DayAndMonth(one.Number, other.Number, order) is var (day, month)
                ? CalendarDays.Exact(year < 100 ? 2000 + year : year, month, day)
                : null,
            [{ Length: <= 2 } one, { Length: <= 2 } other] =>
                DayAndMonth(one.Number, other.Number, order) is var (day, month) and ( > 0 and <= 31, > 0 and <= 12)
                ? CalendarDays.Nearest(month, day, today, forward)
                : null,
            _ => null,
        };
        return Checked(match, date);
    }

    // “13” is no month, so that “11/13” is clear in either order.
    private static (int Day, int Month) DayAndMonth(int one, int other, DateOrder order) =>
        one > 12 || (order == DateOrder.DayFirst && other <= 12) ? (one, other) : (other, one);

    /// <summary>“The 5th”: the nearest month that has it; “the 5th of next month”: that one or none.</summary>
    private static DayMeaning OfSomeMonth(Match match, LocalDate today, bool forward)
    {
        if (DateTerms.DayNumber(match.Groups["bare"].Value) is not (> 0 and <= 31 and var day))
        {
            return Open;
        }

        var start = today.With(DateAdjusters.StartOfMonth);
        if (match.Groups["nextmonth"].Success || match.Groups["thismonth"].Success)
        {
            var month = match.Groups["nextmonth"].Success ? start.PlusMonths(1) : start;
            return Day(CalendarDays.Exact(month.Year, month.Month, day));
        }

        var near = Enumerable.Range(0, 3).Select(months => start.PlusMonths(forward ? months : -months))
            .Select(month => CalendarDays.Exact(month.Year, month.Month, day))
            .FirstOrDefault(date => date is { } found && (forward ? found >= today : found <= today));
        return Checked(match, near);
    }

    private static DayMeaning Ranked(Match match, LocalDate today, bool forward)
    {
        if (DateTerms.Rank(match.Groups["rank"].Value) is not { } rank)
        {
            return Open;
        }

        if (match.Groups["nextyear"].Success)
        {
            var year = today.Year + 1;
            return match.Groups["weekday"].Success
                ? Open
                : Day(rank > 0 ? new LocalDate(year, 1, 1).PlusDays(rank - 1) : new LocalDate(year, 12, 31));
        }

        var month = StartOf(match, today);
        var date = Of(month);
        return match.Groups["month"].Success && !match.Groups["year"].Success && forward && date < today
            ? Day(Of(month.PlusYears(1)))
            : Day(date);

        LocalDate? Of(LocalDate first) => match.Groups["weekday"].Success
            ? CalendarDays.InMonth(first, rank, day => day.DayOfWeek == DateTerms.Weekday(match.Groups["weekday"].Value))
            : CalendarDays.InMonth(first, rank, day => !match.Groups["workday"].Success || day.DayOfWeek < IsoDayOfWeek.Saturday);
    }

    /// <summary>The end of something is its last day, a working week's its Friday; its middle is its middle day.</summary>
    private static DayMeaning Edge(Match match, LocalDate today)
    {
        var edge = match.Groups["edge"].Value;
        var (first, last) = match switch
        {
            _ when match.Groups["thisweek"].Success => Working(today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday))),
            _ when match.Groups["nextweek"].Success => Working(today.Next(IsoDayOfWeek.Monday)),
            _ when match.Groups["thisyear"].Success => (new LocalDate(today.Year, 1, 1), new LocalDate(today.Year, 12, 31)),
            _ when match.Groups["nextyear"].Success => (new LocalDate(today.Year + 1, 1, 1), new LocalDate(today.Year + 1, 12, 31)),
            _ => StartOf(match, today) is var month ? (month, month.With(DateAdjusters.EndOfMonth)) : default,
        };
        var day = edge switch
        {
            "end" or "late" or "fin" or "fines" or "final" or "finales" => last,
            "middle" or "mid" or "mediados" => first.PlusDays(Period.Between(first, last, PeriodUnits.Days).Days / 2),
            _ => first,
        };
        return day < today && match.Groups["month"].Success && !match.Groups["year"].Success ? Day(day.PlusYears(1)) : Day(day);

        static (LocalDate First, LocalDate Last) Working(LocalDate monday) => (monday, monday.PlusDays(4));
    }

    private static LocalDate StartOf(Match match, LocalDate today)
    {
        var start = today.With(DateAdjusters.StartOfMonth);
        if (DateTerms.Month(match.Groups["month"].Value) is { } month)
        {
            return new LocalDate(
                match.Groups["year"] is { Success: true, Value: var year } ? DateTerms.Digits(year)!.Value : today.Year,
                month,
                1
            );
        }

        return match.Groups["nextmonth"].Success ? start.PlusMonths(1) : start;
    }

    private static DayMeaning Range(string words, LocalDate today) => words switch
    {
        "week after next" => Week(today.Next(IsoDayOfWeek.Monday).PlusWeeks(1)),
        "last week" or "semana pasada" => Day(today.PlusWeeks(-1)),
        "month after next" => Month(today.PlusMonths(2)),
        "last month" or "mes pasado" => Day(today.PlusMonths(-1)),
        "next year" or "ano que viene" or "proximo ano" => new DayMeaning(
            new LocalDate(today.Year + 1, 1, 1),
            new LocalDate(today.Year + 1, 12, 31)
        ),
        "last year" or "ano pasado" => Day(today.PlusYears(-1)),
        _ when words.Contains("mes", StringComparison.Ordinal) || words.Contains("month", StringComparison.Ordinal) => Month(
            today.PlusMonths(1)
        ),
        _ => Week(today.Next(IsoDayOfWeek.Monday)),
    };

    private static DayMeaning Week(LocalDate monday) => new(monday, monday.PlusDays(6));

    private static DayMeaning Month(LocalDate within) =>
        new(within.With(DateAdjusters.StartOfMonth), within.With(DateAdjusters.EndOfMonth));

    private static DayMeaning Weekend(Match match, LocalDate today)
    {
        if (match.Groups["which"] is { Success: true, Value: var which })
        {
            return Day(which == "after next" ? today.Next(IsoDayOfWeek.Monday).PlusDays(12) : today.Previous(IsoDayOfWeek.Saturday));
        }

        var next =
            match.Value.Contains("next ", StringComparison.Ordinal)
            || match.Value.Contains("que viene", StringComparison.Ordinal)
            || match.Value.Contains("proximo", StringComparison.Ordinal);
        var saturday = next ? today.Next(IsoDayOfWeek.Monday).PlusDays(5) : today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Saturday));
        return !next && today.DayOfWeek == IsoDayOfWeek.Sunday ? Day(today) : new DayMeaning(saturday, saturday.PlusDays(1));
    }

    /// <summary>“Friday 5 December” where the 5th is a Saturday leaves open which of the two is meant.</summary>
    private static DayMeaning Checked(Match match, LocalDate? date) =>
        date is { } day && match.Groups["weekday"].Success && DateTerms.Weekday(match.Groups["weekday"].Value) != day.DayOfWeek
            ? Open
            : Day(date);
}
