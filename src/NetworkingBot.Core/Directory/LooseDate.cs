using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>A date in a cell, in whichever order the program that wrote it has day and month.</summary>
internal static partial class LooseDate
{
    /// <summary>Every day that the cell can mean: none, one, or two where day and month may be either way round.</summary>
    public static IReadOnlyList<LocalDate> Find(string cell)
    {
        var text = Clock().Replace(cell.Trim(), "");
        if (YearFirst().Match(text) is { Success: true } iso)
        {
            return Days((Number(iso, 1), Number(iso, 2), Number(iso, 3)));
        }

        if (YearLast().Match(text) is { Success: true } written)
        {
            var number = Number(written, 3);
            var year = number < 100 ? 2000 + number : number;
            return Days((year, Number(written, 2), Number(written, 1)), (year, Number(written, 1), Number(written, 2)));
        }

        return
            DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && text.Any(char.IsLetter)
            && text.Any(char.IsDigit)
            ? [LocalDate.FromDateTime(day)]
            : [];
    }

    public static bool IsInstant(string cell) =>
        InstantPattern.ExtendedIso.Parse(cell.Trim()).Success || OffsetDateTimePattern.ExtendedIso.Parse(cell.Trim()).Success;

    private static IReadOnlyList<LocalDate> Days(params (int Year, int Month, int Day)[] read) =>
    [
        .. read.Where(date =>
                date is { Year: >= 1900 and <= 9998, Month: >= 1 and <= 12, Day: >= 1 }
                && date.Day <= CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month)
            )
            .Select(date => new LocalDate(date.Year, date.Month, date.Day))
            .Distinct(),
    ];

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[T ]\d{1,2}:\d{2}.*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex YearLast();
}
