using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People.Identities;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Cluster.Housekeeping;

/// <summary>Writes nudges ahead. Each organisation's rounds of six hours stand in the store.</summary>
internal sealed class PlanNudges(NudgeSchedule nudges, IClock clock, ILogger<PlanNudges> logger) : IChore
{
    public string Name => nameof(PlanNudges);

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellation) =>
        Log.Planned(logger, await nudges.PlanAllAsync(clock.GetCurrentInstant(), cancellation));
}

/// <summary>Forgets what is of no more use.</summary>
internal sealed class ForgetWhatIsOver(ReceiptStore receipts, CoreServices core, IClock clock) : IChore
{
    public string Name => nameof(ForgetWhatIsOver);

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await receipts.SweepAsync(cancellation);
        await core.Retention.RunAsync(clock.GetCurrentInstant(), cancellation);
    }
}

/// <summary>
/// Reads again who is in every team and workspace, once a day: the first look of a day does it. That a day's work is done stands in the
/// store as a receipt, because platforms are asked for thousands of people, and a process that starts, ten times a day perhaps, must
/// not ask for all of them again.
/// </summary>
internal sealed class ReadRosters(IEnumerable<IRosterReading> rosters, ReceiptStore receipts, IClock clock) : IChore
{
    internal const string Claimant = "host";

    public string Name => nameof(ReadRosters);

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var day = DayOf(clock.GetCurrentInstant());
        if (await receipts.ClaimAsync(Claimant, Claimant, day, cancellation) == Claim.Granted)
        {
            foreach (var roster in rosters)
            {
                await roster.RunAsync(cancellation);
            }

            await receipts.CompleteAsync(Claimant, Claimant, day, cancellation);
        }
    }

    internal static string DayOf(Instant now) => $"roster-{LocalDatePattern.Iso.Format(now.InUtc().Date)}";
}

/// <summary>Lets every organisation's suggestions learn from its past: the first look of a week does it, as the store says.</summary>
internal sealed class LearnFromThePast(CoreServices core, IClock clock) : IChore
{
    public string Name => nameof(LearnFromThePast);

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var organisation in await core.Organisations.AllAsync(cancellation))
        {
            await core.Learning.StepAsync(organisation.Id, clock.GetCurrentInstant(), cancellation);
        }
    }
}
