using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Nudges;

/// <summary>
/// Writes nudges ahead into the outbox. A nudge is known by its day, so that planning again – after a change, or by another replica – adds nothing twice,
/// and a row whose hour no longer holds sends nothing: the writer looks at the settings of then.
/// </summary>
public sealed class NudgeSchedule(DueStore due, PersonStore people, OrganisationStore organisations, ReceiptStore receipts)
{
    public const string Kind = "nudge";

    /// <summary>How far ahead, so that an outage of a day loses no hour.</summary>
    public static readonly Duration Ahead = Duration.FromHours(36);

    /// <summary>How often everybody is planned. People who changed something are planned at once.</summary>
    public static readonly Duration Every = Duration.FromHours(6);

    private const string Claimant = "nudge-plan";

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
            yield return new DueMessage($"nudge-{on}", person.Org, person.Id, next, Kind, on);
            at = next;
        }
    }

    /// <summary>Plans somebody whose settings changed.</summary>
    public Task PlanAsync(Person person, Instant now, CancellationToken cancellation) => due.AddAsync(Of(person, now), cancellation);

    /// <summary>Plans everybody, unless another replica does or did so lately. Gives back how many rows it wrote.</summary>
    public async Task<int> PlanAllAsync(Instant now, CancellationToken cancellation)
    {
        var planned = 0;
        var round = (now.ToUnixTimeSeconds() / (long)Every.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        foreach (var organisation in await organisations.AllAsync(cancellation))
        {
            if (await receipts.ClaimAsync(Claimant, organisation.Id.Value, round, cancellation) == Claim.Granted)
            {
                List<DueMessage> ahead = [.. (await people.AllAsync(organisation.Id, cancellation)).SelectMany(person => Of(person, now))];
                await due.AddAsync(ahead, cancellation);
                planned += ahead.Count;
                await receipts.CompleteAsync(Claimant, organisation.Id.Value, round, cancellation);
            }
        }

        return planned;
    }
}
