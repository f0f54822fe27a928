using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>Times of day as people write them: “8:30”, “9am”, “las 8 y media”, “20h”, “18:00–08:00”.</summary>
public static partial class ClockWords
{
    /// <summary>The times in a text, in order. Numbers that are no times are left out.</summary>
    public static IReadOnlyList<LocalTime> In(string text) => [.. Time().Matches(PlainWords.Fold(text)).Select(Read).OfType<LocalTime>()];

    private static LocalTime? Read(Match match)
    {
        if (match.Groups["noon"].Success)
        {
            return LocalTime.Noon;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = match.Groups["half"].Success ? 30
            : match.Groups["quarter"].Success ? 15
            : match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
        var afternoon = match.Groups["half12"].Value;
        hour = (afternoon, hour) switch
        {
            ("pm" or "tarde" or "noche", < 12) => hour + 12,
            ("am", 12) => 0,
            _ => hour,
        };
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    [GeneratedRegex(
        @"\b(?:(?<noon>noon|midday|mediodia)|(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?:\s*y\s+(?:(?<half>media)|(?<quarter>cuarto)))?\s*(?:de\s+la\s+)?(?<half12>am|pm|manana|tarde|noche)?h?)(?!\d)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Time();
}
