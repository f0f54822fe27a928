using NetworkingBot.Core.Calendars;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>When somebody could meet: at work where they are, on no holiday, and not busy.</summary>
public sealed record Availability(DateTimeZone Zone)
{
    private static readonly LocalTime _from = new(9, 0);
    private static readonly LocalTime _until = new(17, 30);

    /// <summary>In any order; they may overlap.</summary>
    public IReadOnlyList<BusySpan> Busy { get; init; } = [];

    /// <summary>Days where the person is.</summary>
    public IReadOnlySet<LocalDate> Holidays { get; init; } = new HashSet<LocalDate>();

    /// <summary>Monday to Friday, between nine and half past five, on one day that is no holiday.</summary>
    public bool IsAtWork(Instant start, Instant end)
    {
        var (begins, ends) = (start.InZone(Zone).LocalDateTime, end.InZone(Zone).LocalDateTime);
        return begins.DayOfWeek is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday
            && begins.Date == ends.Date
            && begins.TimeOfDay >= _from
            && ends.TimeOfDay <= _until
            && !Holidays.Contains(begins.Date);
    }

    /// <param name="start">Included.</param>
    /// <param name="end">Not included.</param>
    /// <param name="overTentative">True when what is not settled gives way.</param>
    public bool IsFree(Instant start, Instant end, bool overTentative) =>
        !Busy.Any(span => (span.Kind == BusyKind.Busy || !overTentative) && span.Overlaps(start, end));
}
