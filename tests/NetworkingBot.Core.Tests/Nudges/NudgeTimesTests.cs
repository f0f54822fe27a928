using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Nudges;

/// <summary>When a nudge is due, with offsets written out. The spread over some minutes is taken off.</summary>
public class NudgeTimesTests
{
    private static readonly Duration _spread =
        NudgeTimes.On(At("09:00", "Etc/UTC"), new LocalDate(2026, 11, 23))!.Value - Instant.FromUtc(2026, 11, 23, 9, 0);

    [Theory]
    [InlineData("Europe/Madrid", "09:00", "2026-11-23", "2026-11-23T09:00:00+01")]
    [InlineData("Europe/Madrid", "09:00", "2026-07-01", "2026-07-01T09:00:00+02")]
    [InlineData("Europe/Madrid", "02:30", "2026-03-29", "2026-03-29T03:00:00+02")]
    [InlineData("Europe/Madrid", "02:30", "2026-10-25", "2026-10-25T02:30:00+02")]
    [InlineData("America/New_York", "02:30", "2026-03-08", "2026-03-08T03:00:00-04")]
    [InlineData("America/New_York", "01:30", "2026-11-01", "2026-11-01T01:30:00-04")]
    [InlineData("Australia/Lord_Howe", "02:10", "2026-10-04", "2026-10-04T02:30:00+11")]
    [InlineData("Asia/Kathmandu", "09:00", "2026-11-23", "2026-11-23T09:00:00+05:45")]
    [InlineData("Asia/Beirut", "00:00", "2026-03-29", "2026-03-29T01:00:00+03")]
    [InlineData("Europe/London", "09:00", "2028-02-29", "2028-02-29T09:00:00+00")]
    [InlineData("Pacific/Kiritimati", "00:00", "2026-11-23", "2026-11-23T00:00:00+14")]
    [InlineData("Africa/Casablanca", "09:00", "2027-02-15", "2027-02-15T09:00:00+00")]
    public void An_hour_is_that_of_the_wall(string zone, string at, string day, string due) =>
        Assert.Equal(
            OffsetDateTimePattern.GeneralIso.Parse(Full(due)).Value.ToInstant() + _spread,
            NudgeTimes.On(Daily(At(at, zone)), Day(day))
        );

    [Fact]
    public void A_day_that_a_zone_leaves_out_has_none() =>
        Assert.Null(NudgeTimes.On(Daily(At("09:00", "Pacific/Apia")), new LocalDate(2011, 12, 30)));

    [Fact]
    public void A_doubled_hour_comes_once()
    {
        var person = Daily(At("02:30", "Europe/Madrid"));
        var first = NudgeTimes.Next(person, Instant.FromUtc(2026, 10, 24, 12, 0))!.Value;

        var second = NudgeTimes.Next(person, first.Due)!.Value;

        Assert.Equal(new LocalDate(2026, 10, 25), first.Day);
        Assert.Equal(new LocalDate(2026, 10, 26), second.Day);
    }

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-27", true)]
    public void The_usual_days_are_Monday_to_Friday(string day, bool due) =>
        Assert.Equal(due, NudgeTimes.On(At("09:00", "Europe/Madrid"), Day(day)) is not null);

    [Theory]
    [InlineData("2026-12-23", true)]
    [InlineData("2026-12-24", false)]
    [InlineData("2027-01-07", false)]
    [InlineData("2027-01-08", true)]
    public void Nobody_is_nudged_while_away(string day, bool due)
    {
        var person = At(
            "09:00",
            "Europe/Madrid",
            times => times with { Away = new Absence(new LocalDate(2026, 12, 24), new LocalDate(2027, 1, 8)) }
        );

        Assert.Equal(due, NudgeTimes.On(person, Day(day)) is not null);
    }

    [Fact]
    public void An_hour_in_quiet_hours_waits_for_their_end()
    {
        var person = At(
            "07:00",
            "Europe/Madrid",
            times => times with { Quiet = new QuietHours(new LocalTime(18, 0), new LocalTime(8, 0)) }
        );

        Assert.Equal(Instant.FromUtc(2026, 11, 23, 7, 0), NudgeTimes.On(person, new LocalDate(2026, 11, 23)));
    }

    [Fact]
    public void An_hour_whose_quiet_ends_on_the_next_day_is_left_out()
    {
        var person = At(
            "20:00",
            "Europe/Madrid",
            times => times with { Quiet = new QuietHours(new LocalTime(18, 0), new LocalTime(8, 0)) }
        );

        Assert.Null(NudgeTimes.Next(person, Instant.FromUtc(2026, 11, 23, 0, 0)));
    }

    [Fact]
    public void Pausing_and_being_away_join_into_one_absence()
    {
        var person = At(
            "09:00",
            "Europe/Madrid",
            times => times with { Away = new Absence(new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 8)) }
        ) with
        { PausedUntil = new LocalDate(2026, 12, 2) };

        Assert.Equal(new LocalDate(2026, 12, 8), person.BackOn(new LocalDate(2026, 11, 30)));
        Assert.Null(person.BackOn(new LocalDate(2026, 12, 8)));
    }

    [Fact]
    public void Colleagues_of_one_hour_are_spread_over_minutes_each_always_by_the_same()
    {
        var dues = Enumerable
            .Range(0, 200)
            .Select(number =>
                NudgeTimes.On(At("09:00", "Etc/UTC") with { Id = new PersonId($"p{number}") }, new LocalDate(2026, 11, 23))!.Value
            )
            .ToList();

        Assert.All(dues, due => Assert.InRange(due, Instant.FromUtc(2026, 11, 23, 9, 0), Instant.FromUtc(2026, 11, 23, 9, 5)));
        Assert.InRange(dues.Distinct().Count(), 100, 200);
    }

    private static Person At(string time, string zone, Func<WritingTimes, WritingTimes>? also = null)
    {
        var times = WritingTimes.Usual with { NudgeAt = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value };
        return A.Person("ana", "Ana", "Finance", "Madrid") with { ZoneId = zone, Times = also is null ? times : also(times) };
    }

    private static Person Daily(Person person) => person with { Times = person.Times! with { NudgeDays = (Weekdays)127 } };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Full(string text) => text.EndsWith("+00", StringComparison.Ordinal) ? text[..^3] + "Z" : text;
}
