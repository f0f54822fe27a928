using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>When two people in two zones are both at work.</summary>
public static class CommonHours
{
    /// <summary>How long a first conversation takes.</summary>
    public static readonly Duration Meeting = Duration.FromMinutes(30);

    private static readonly LocalTime _from = new(9, 0);
    private static readonly LocalTime _until = new(17, 30);

    /// <summary>The hours that one proposes first: not the first thing in the morning, not over lunch.</summary>
    private static readonly int[] _hours = [10, 16, 11, 15, 12, 9, 14, 17, 13];

    /// <summary>
    /// The beginnings of up to three meetings on three different days, from the day after <paramref name="from"/>, within two weeks, Monday
    /// to Friday for both and between nine and half past five for both. Empty when their days do not overlap.
    /// </summary>
    public static IReadOnlyList<Instant> Find(DateTimeZone one, DateTimeZone other, Instant from, int howMany = 3)
    {
        var found = new List<Instant>();
        var today = from.InZone(one).Date;
        for (var day = 1; day <= 14 && found.Count < howMany; day++)
        {
            var offset = found.Count;
            var fitting = _hours.Select(hour => (today.PlusDays(day) + new LocalTime(hour, 0)).InZoneLeniently(one).ToInstant())
                .Where(start => start > from && IsAtWork(one, start) && IsAtWork(other, start)).ToList();
            if (fitting.Count > 0)
            {
                found.Add(fitting[offset % fitting.Count]);
            }
        }

        return found;
    }

    private static bool IsAtWork(DateTimeZone zone, Instant start)
    {
        var (begins, ends) = (start.InZone(zone).LocalDateTime, (start + Meeting).InZone(zone).LocalDateTime);
        return begins.DayOfWeek is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday
            && begins.Date == ends.Date
            && begins.TimeOfDay >= _from
            && ends.TimeOfDay <= _until;
    }
}
