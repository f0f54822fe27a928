using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.TimeZones;

namespace NetworkingBot.Core.People;

/// <summary>When the bot may write to somebody of its own accord, all where the person is.</summary>
public sealed record WritingTimes
{
    public static readonly LocalTime UsualHour = new(9, 0);

    public const Weekdays UsualDays = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday;

    public static WritingTimes Usual { get; } = new();

    /// <summary>The hour of the daily nudge; null: <see cref="UsualHour"/>.</summary>
    public LocalTime? NudgeAt { get; init; }

    /// <summary>The days of the nudge; null: <see cref="UsualDays"/>. Never none: that is <see cref="NudgesOff"/>.</summary>
    public Weekdays? NudgeDays { get; init; }

    public bool NudgesOff { get; init; }

    /// <summary>Hours in which nothing is sent; null: none.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Days on which nothing is sent; null: none.</summary>
    public Absence? Away { get; init; }

    public bool NudgesOn(LocalDate day) => !NudgesOff && (NudgeDays ?? UsualDays).HasFlag(day.DayOfWeek.ToWeekdays());
}

/// <summary>
/// Every day from <paramref name="From"/> until before <paramref name="To"/>, also over midnight. The same hour twice is no hour at all.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuietHours(LocalTime From, LocalTime To)
{
    public bool Hold(LocalTime time) => From <= To ? time >= From && time < To : time >= From || time < To;

    /// <summary>When they end, if they hold now; null when they do not.</summary>
    public Instant? EndAfter(Instant now, DateTimeZone zone)
    {
        var local = now.InZone(zone);
        if (!Hold(local.TimeOfDay))
        {
            return null;
        }

        var day = local.TimeOfDay < To ? local.Date : local.Date.PlusDays(1);
        return zone.ResolveLocal(day + To, ClockChange.Policy).ToInstant();
    }
}

/// <summary>From a day until before another: <paramref name="Back"/> is the first day back.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Absence(LocalDate From, LocalDate Back)
{
    public bool Hold(LocalDate day) => day >= From && day < Back;
}

/// <summary>What becomes of an hour that the clocks skip or repeat.</summary>
public static class ClockChange
{
    /// <summary>An hour that is skipped is taken right after the gap, one that comes twice the first time.</summary>
    public static ZoneLocalMappingResolver Policy { get; } =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
}

[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
}

public static class WeekdayConversion
{
    public static Weekdays ToWeekdays(this IsoDayOfWeek day) => day == IsoDayOfWeek.None ? Weekdays.None : (Weekdays)(1 << ((int)day - 1));

    public static IEnumerable<IsoDayOfWeek> Each(this Weekdays days) =>
        Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && days.HasFlag(day.ToWeekdays()));
}
