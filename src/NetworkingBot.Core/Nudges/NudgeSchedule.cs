using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>
/// Writes nudges ahead into the outbox. A nudge is known by its day, so that planning again – after a change, or by another replica – adds
/// nothing twice, and a row whose hour no longer holds sends nothing: the writer looks at the settings of then.
/// </summary>
public sealed class NudgeSchedule(DueStore due, PersonStore people, OrganisationStore organisations, ReceiptStore receipts)
{
    /// <summary>How often everybody is planned. People who changed something are planned at once.</summary>
    public static readonly Duration Every = Duration.FromHours(6);

    private const string Claimant = "nudge-plan";

    private const int AtOnce = 500;

    /// <summary>Plans everybody, unless another replica does or did so lately. Gives back how many rows it wrote.</summary>
    public async Task<int> PlanAllAsync(Instant now, CancellationToken cancellation)
    {
        var planned = 0;
        var round = (now.ToUnixTimeSeconds() / (long)Every.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        foreach (var organisation in await organisations.AllAsync(cancellation))
        {
            if (await receipts.ClaimAsync(Claimant, organisation.Id.Value, round, cancellation) == Claim.Granted)
            {
                planned += await PlanAsync(organisation.Id, now, cancellation);
                await receipts.CompleteAsync(Claimant, organisation.Id.Value, round, cancellation);
            }
        }

        return planned;
    }

    /// <summary>A few people of each shard at a time, however many there are.</summary>
    private async Task<int> PlanAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        var planned = 0;
        await Parallel.ForAsync(0, Keys.PeopleShards, cancellation, async (shard, stop) =>
        {
            await foreach (var some in people.OfShardAsync(org, shard, stop).Chunk(AtOnce).WithCancellation(stop))
            {
                List<DueMessage> ahead = [.. some.SelectMany(person => NudgePlan.Of(person, now))];
                await due.AddAsync(ahead, stop);
                Interlocked.Add(ref planned, ahead.Count);
            }
        });
        return planned;
    }
}
