using NetworkingBot.Core.Due;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.People;

/// <summary>
/// The nudges of somebody as messages that are due, some time ahead. Each is known by its day, so that planning twice adds nothing twice.
/// </summary>
public static class NudgePlan
{
    public const string Kind = "nudge";

    /// <summary>How far ahead, so that an outage of a day loses no hour.</summary>
    public static readonly Duration Ahead = Duration.FromHours(36);

    /// <summary>The nudges of somebody that are due after now and within <see cref="Ahead"/>.</summary>
    public static IEnumerable<DueMessage> Of(Person person, Instant now)
    {
        if (person.Membership != Membership.Joined)
        {
            yield break;
        }

        var at = now;
        while (NudgeTimes.Next(person, at) is var (day, next) && next <= now + Ahead)
        {
            var on = LocalDatePattern.Iso.Format(day);
            yield return new DueMessage($"nudge-{on}", person.Org, person.Id, next, Kind, on) { Lane = Lane.Planned };
            at = next;
        }
    }
}
