using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>When two people in two zones are both at work and free.</summary>
public static class CommonHours
{
    /// <summary>How long a first conversation takes.</summary>
    public static readonly Duration Meeting = Duration.FromMinutes(30);

    private const int Days = 14;

    private static readonly int[] _minutes = [0, 30];

    /// <summary>The hours that one proposes first: not the first thing in the morning, not over lunch.</summary>
    private static readonly int[] _hours = [10, 16, 11, 15, 12, 9, 14, 17, 13];

    /// <summary>
    /// The beginnings of up to three meetings on three different days, in order, from the day after <paramref name="from"/>, within two
    /// weeks, when both are at work and free. Full hours come before half past, and a day on which both are free before one on which
    /// something tentative would have to give way. Empty when there is no such time.
    /// </summary>
    public static IReadOnlyList<Instant> Find(Availability one, Availability other, Instant from, int howMany = 3)
    {
        var today = from.InZone(one.Zone).Date;
        var found = new SortedDictionary<LocalDate, Instant>();
        foreach (var overTentative in new[] { false, true })
        {
            for (var day = today.PlusDays(1); day <= today.PlusDays(Days) && found.Count < howMany; day = day.PlusDays(1))
            {
                if (!found.ContainsKey(day) && OnDay(day, one, other, found.Count, overTentative) is { } time)
                {
                    found[day] = time;
                }
            }
        }

        return [.. found.Values];
    }

    /// <param name="turn">Several days in a row are not all proposed at the same hour.</param>
    private static Instant? OnDay(LocalDate day, Availability one, Availability other, int turn, bool overTentative) =>
        _minutes
            .Select(minute => _hours.Select(hour => (day + new LocalTime(hour, minute)).InZoneLeniently(one.Zone).ToInstant())
                .Where(start => IsFor(one, start, overTentative) && IsFor(other, start, overTentative)).ToList())
            .Where(times => times.Count > 0)
            .Select(times => (Instant?)times[turn % times.Count])
            .FirstOrDefault();

    private static bool IsFor(Availability who, Instant start, bool overTentative) =>
        who.IsAtWork(start, start + Meeting) && who.IsFree(start, start + Meeting, overTentative);
}
