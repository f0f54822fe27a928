using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Calendars;

namespace NetworkingBot.Core.Indexing;

/// <summary>A week that begins on Monday, numbered as ISO 8601 does. Written “2026-W47”.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct IsoWeek(int Year, int Number)
{
    public static IsoWeek Of(LocalDate date) => new(WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    public LocalDate Monday => LocalDate.FromWeekYearWeekAndDay(Year, Number, IsoDayOfWeek.Monday);

    /// <summary>How many weeks lie between an earlier week and this one.</summary>
    public int Since(IsoWeek earlier) => Period.DaysBetween(earlier.Monday, Monday) / 7;

    public IsoWeek Plus(int weeks) => Of(Monday.PlusWeeks(weeks));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:d4}-W{Number:d2}");
}
