using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>Days that exist.</summary>
internal static class CalendarDays
{
    /// <summary>Null: there is no such day, or it lies out of reach.</summary>
    public static LocalDate? Exact(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>
    /// The next, or the last, such day. One that exists only in some years is no day in a year without it: which one is meant has to be
    /// asked.
    /// </summary>
    public static LocalDate? Nearest(int month, int day, LocalDate today, bool forward)
    {
        for (var years = 0; years <= 1; years++)
        {
            var year = today.Year + (forward ? years : -years);
            if (Exact(year, month, day) is { } date && (forward ? date >= today : date <= today))
            {
                return date;
            }

            if (Exact(year, month, day) is null
                && (forward ? new LocalDate(year, month, 28) >= today : new LocalDate(year, month, 28) <= today))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>So many days on, Saturdays and Sundays not counted.</summary>
    public static LocalDate AfterWorkingDays(LocalDate day, int count)
    {
        while (count > 0)
        {
            day = day.PlusDays(1);
            count -= day.DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
        }

        return day;
    }

    /// <summary>Of the week that begins on a Monday.</summary>
    public static LocalDate InWeek(LocalDate monday, IsoDayOfWeek weekday) => monday.PlusDays((int)weekday - 1);

    /// <summary>
    /// The day of that rank among those of a month that hold; below 0: from the end, −1 the last. Null: there are not so many.
    /// </summary>
    public static LocalDate? InMonth(LocalDate first, int rank, Func<LocalDate, bool> holds)
    {
        var days = Enumerable.Range(0, first.Calendar.GetDaysInMonth(first.Year, first.Month)).Select(first.PlusDays).Where(holds).ToList();
        var at = rank > 0 ? rank - 1 : days.Count + rank;
        return at < days.Count ? days[at] : null;
    }
}
