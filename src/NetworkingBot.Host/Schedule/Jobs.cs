using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Telemetry;
using NodaTime;
using NodaTime.Text;
using Quartz;

namespace NetworkingBot.Host.Schedule;

/// <summary>Sends what is due in a lane, which is the job's name. A store that does not answer is tried again by the next sweep.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(
    Dispatcher dispatcher,
    IClock clock,
    Instruments instruments,
    ILogger<SweepJob> logger,
    IHostApplicationLifetime host
) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        var lane = Enum.Parse<Lane>(context.JobDetail.Key.Name);
        try
        {
            var now = clock.GetCurrentInstant();
            var sweep = await dispatcher.SweepAsync(now, host.ApplicationStopping, lane);
            foreach (var message in sweep.Sent)
            {
                instruments.QueueAge.Record((now - message.DueAt).TotalSeconds, new KeyValuePair<string, object?>("kind", message.Kind));
            }

            foreach (var message in sweep.GivenUp)
            {
                instruments.DeadLetters.Add(1, new KeyValuePair<string, object?>("kind", message.Kind));
                Log.GivenUp(logger, message.Kind, message.Org.Value, message.To.Value, message.Id);
            }

            foreach (var fault in sweep.Faults)
            {
                Log.MessageFailed(logger, fault.Message.Kind, fault.Message.Org.Value, fault.Message.To.Value, fault.Exception);
            }

            if (sweep.Sent.Count + sweep.Dropped > 0)
            {
                Log.Swept(logger, sweep.Sent.Count, sweep.Dropped, sweep.Later);
            }
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, nameof(SweepJob), fault);
        }
    }
}

/// <summary>Counts the replicas, which share the limits of each workspace.</summary>
[DisallowConcurrentExecution]
internal sealed class CountJob(Replicas replicas, RateLimiter limiter, ILogger<CountJob> logger) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        try
        {
            limiter.Replicas = await replicas.CountAsync(context.CancellationToken);
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, nameof(CountJob), fault);
        }
    }
}

/// <summary>Writes nudges ahead; each round is done by one replica.</summary>
[DisallowConcurrentExecution]
internal sealed class PlanJob(NudgeSchedule nudges, IClock clock, ILogger<PlanJob> logger) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        try
        {
            var planned = await nudges.PlanAllAsync(clock.GetCurrentInstant(), context.CancellationToken);
            Log.Planned(logger, planned);
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, nameof(PlanJob), fault);
        }
    }
}

/// <summary>Forgets what is of no more use.</summary>
[DisallowConcurrentExecution]
internal sealed class UpkeepJob(ITableStore store, CoreServices core, IClock clock, ILogger<UpkeepJob> logger) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        try
        {
            await new ReceiptStore(store, clock).SweepAsync(context.CancellationToken);
            await core.Retention.RunAsync(clock.GetCurrentInstant(), context.CancellationToken);
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, nameof(UpkeepJob), fault);
        }
    }
}

/// <summary>Reads again who is in every team and workspace, once a day for all replicas together.</summary>
[DisallowConcurrentExecution]
internal sealed class RosterJob(IEnumerable<IRosterReading> rosters, ReceiptStore receipts, IClock clock, ILogger<RosterJob> logger) : IJob
{
    internal const string Host = "host";

    public async Task Execute(IJobExecutionContext context)
    {
        var day = $"roster-{LocalDatePattern.Iso.Format(clock.GetCurrentInstant().InUtc().Date)}";
        try
        {
            if (await receipts.ClaimAsync(Host, Host, day, context.CancellationToken) == Claim.Granted)
            {
                foreach (var roster in rosters)
                {
                    await roster.RunAsync(context.CancellationToken);
                }

                await receipts.CompleteAsync(Host, Host, day, context.CancellationToken);
            }
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, nameof(RosterJob), fault);
        }
    }
}

/// <summary>Lets every organisation's suggestions learn from its past, once a week for all replicas together.</summary>
[DisallowConcurrentExecution]
internal sealed class LearningJob(CoreServices core, IClock clock, ILogger<LearningJob> logger) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        try
        {
            foreach (var organisation in await core.Organisations.AllAsync(context.CancellationToken))
            {
                await core.Learning.StepAsync(organisation.Id, clock.GetCurrentInstant(), context.CancellationToken);
            }
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, nameof(LearningJob), fault);
        }
    }
}
