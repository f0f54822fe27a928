using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Calendars;

/// <summary>Times as iCalendar writes them: <c>20261130</c>, <c>20261130T100000</c>, <c>20261130T090000Z</c>.</summary>
internal static class FeedTime
{
    private static readonly LocalDateTimePattern _time = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern _day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>As the clock on the wall shows it; a day begins at midnight. Null: it is no time.</summary>
    public static LocalDateTime? Local(string? text) =>
        text is null ? null
        : _time.Parse(text.TrimEnd('Z', 'z')).TryGetValue(default, out var time) ? time
        : _day.Parse(text).TryGetValue(default, out var day) ? day.AtMidnight()
        : null;

    public static string Written(ZonedDateTime time) => _time.Format(time.LocalDateTime) + (time.Zone == DateTimeZone.Utc ? "Z" : "");

    /// <summary>Null: it is not in UTC.</summary>
    public static Instant? Utc(string text) => text.EndsWith('Z') && Local(text) is { } local ? local.InUtc().ToInstant() : null;
}
