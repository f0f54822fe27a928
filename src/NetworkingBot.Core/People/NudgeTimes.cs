using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>When somebody's nudge is due: arithmetic on their settings, their zone and the calendar, nothing else.</summary>
public static class NudgeTimes
{
    /// <summary>Due at the same hour, people are spread over this much, each always by the same.</summary>
    public static readonly Duration Spread = Duration.FromMinutes(5);

    /// <summary>How late a nudge may be and still be of use; later it is skipped.</summary>
    public static readonly Duration Patience = Duration.FromHours(3);

    private const int FarthestDay = 800;

    /// <summary>
    /// When it is due on a day where the person is. Null on a day off, while they are paused or away, and on a day that their zone leaves
    /// out. An hour that falls into quiet hours waits for their end, when that is still on the day.
    /// </summary>
    public static Instant? On(Person person, LocalDate day)
    {
        var times = person.Times ?? WritingTimes.Usual;
        if (!times.NudgesOn(day) || person.BackOn(day) is not null)
        {
            return null;
        }

        var due =
            person.Zone.ResolveLocal(day + (times.NudgeAt ?? WritingTimes.UsualHour), ClockChange.Policy).ToInstant() + SpreadOf(person);
        due = times.Quiet?.EndAfter(due, person.Zone) ?? due;
        return due.InZone(person.Zone).Date == day ? due : null;
    }

    /// <summary>The first one after an instant; null: none within two years.</summary>
    public static (LocalDate Day, Instant Due)? Next(Person person, Instant after)
    {
        var today = after.InZone(person.Zone).Date;
        for (var day = 0; day < FarthestDay; day++)
        {
            if (On(person, today.PlusDays(day)) is { } due && due > after)
            {
                return (today.PlusDays(day), due);
            }
        }

        return null;
    }

    private static Duration SpreadOf(Person person) =>
        Duration.FromSeconds(StableHash.Of(person.Org.Value, person.Id.Value) % (uint)Spread.TotalSeconds);
}
