using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.Introductions.Meetings;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

/// <summary>What holds for the times that are proposed to any two people, tried with 2,000 random pairs.</summary>
public class CommonHoursProperties
{
    private static readonly string[] _zones =
    [
        "Europe/Madrid", "Europe/London", "America/New_York", "Asia/Kolkata", "America/Bogota", "Australia/Lord_Howe", "Africa/Cairo",
    ];

    private const int Pairs = 2_000;

    [Fact]
    public void Both_are_at_work_and_free_on_three_days_at_most() => Assert.All(All(), pair =>
    {
        var times = CommonHours.Find(pair.One, pair.Other, pair.From);

        Assert.InRange(times.Count, 0, 3);
        Assert.Equal(times.Order().DistinctBy(time => time.InZone(pair.One.Zone).Date), times);
        Assert.All(times, time => Assert.All([pair.One, pair.Other], who =>
        {
            var end = time + CommonHours.Meeting;
            var begins = time.InZone(who.Zone).LocalDateTime;
            Assert.True(time > pair.From && begins.DayOfWeek <= IsoDayOfWeek.Friday);
            Assert.InRange(begins.TimeOfDay, new LocalTime(9, 0), new LocalTime(17, 0));
            Assert.DoesNotContain(begins.Date, who.Holidays);
            Assert.DoesNotContain(who.Busy, span => span.Kind == BusyKind.Busy && span.Start < end && time < span.End);
        }));
    });

    [Fact]
    public void What_is_free_is_found_and_what_is_tentative_gives_way_last() => Assert.All(All(), pair =>
    {
        var times = CommonHours.Find(pair.One, pair.Other, pair.From);

        var (free, possible) = (Days(pair, overTentative: false), Days(pair, overTentative: true));
        Assert.Equal(Math.Min(3, possible.Count), times.Count);
        Assert.Equal(Math.Min(times.Count, free.Count), times.Count(time => IsFree(pair, time, overTentative: false)));
    });

    [Fact]
    public void The_same_is_found_in_whatever_order_the_calendars_tell_it() => Assert.All(All(), pair =>
        Assert.Equal(
            CommonHours.Find(pair.One, pair.Other, pair.From),
            CommonHours.Find(Reversed(pair.One), Reversed(pair.Other), pair.From)));

    private static Availability Reversed(Availability who) => who with { Busy = [.. who.Busy.Reverse()] };

    /// <summary>Days of the two weeks with a half hour for both, tried one by one.</summary>
    private static HashSet<LocalDate> Days(Pair pair, bool overTentative)
    {
        var today = pair.From.InZone(pair.One.Zone).Date;
        return
        [
            .. from day in Enumerable.Range(1, 14).Select(today.PlusDays)
               from half in Enumerable.Range(0, 48)
               let start = (day + LocalTime.Midnight.PlusMinutes(half * 30)).InZoneLeniently(pair.One.Zone).ToInstant()
               where IsFree(pair, start, overTentative)
               select day,
        ];
    }

    private static bool IsFree(Pair pair, Instant start, bool overTentative) =>
        new[] { pair.One, pair.Other }.All(who =>
            who.IsAtWork(start, start + CommonHours.Meeting) && who.IsFree(start, start + CommonHours.Meeting, overTentative));

    private static IEnumerable<Pair> All()
    {
        var random = new Random(20261130);
        for (var made = 0; made < Pairs; made++)
        {
            var from = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(random.Next(700 * 24 * 4) * 15);
            yield return new Pair(Someone(random, from), Someone(random, from), from);
        }
    }

    private static Availability Someone(Random random, Instant from)
    {
        var zone = DateTimeZoneProviders.Tzdb[_zones[random.Next(_zones.Length)]];
        var today = from.InZone(zone).Date;
        return new Availability(zone)
        {
            Busy = [.. Enumerable.Range(0, random.Next(80)).Select(_ => Span(random, from))],
            Holidays = Enumerable.Range(0, random.Next(4)).Select(_ => today.PlusDays(random.Next(16))).ToHashSet(),
        };
    }

    private static BusySpan Span(Random random, Instant from)
    {
        var start = from + Duration.FromMinutes(random.Next(16 * 96) * 15);
        var quarters = random.Next(5) == 0 ? random.Next(16, 480) : random.Next(1, 16);
        return new BusySpan(start, start + Duration.FromMinutes(quarters * 15), random.Next(2) == 0 ? BusyKind.Tentative : BusyKind.Busy);
    }

    private sealed record Pair(Availability One, Availability Other, Instant From);
}
