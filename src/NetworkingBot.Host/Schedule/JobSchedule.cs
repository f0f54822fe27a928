using System.Collections.Specialized;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using Quartz;
using Quartz.Impl;
using Quartz.Spi;

namespace NetworkingBot.Host.Schedule;

/// <summary>Runs the jobs while the host runs.</summary>
internal sealed class JobSchedule(IServiceProvider services) : IHostedService
{
    private static readonly TimeSpan _sweeps = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _plans = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _upkeep = TimeSpan.FromDays(1);

    /// <summary>The first look of a day does the work.</summary>
    private static readonly TimeSpan _rosterLooks = TimeSpan.FromHours(1);

    /// <summary>The first look of a week does the work.</summary>
    private static readonly TimeSpan _learningLooks = TimeSpan.FromHours(6);

    private IScheduler? _scheduler;
    private int _kicked;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Schedulers of one name are one in a process, and tests run several hosts in one.
        var properties = new NameValueCollection { ["quartz.scheduler.instanceName"] = $"bot-{Guid.NewGuid():N}", ["quartz.threadPool.maxConcurrency"] = "4" };
        _scheduler = await new StdSchedulerFactory(properties).GetScheduler(cancellationToken);
        _scheduler.JobFactory = new ProviderJobFactory(services);
        foreach (var lane in Enum.GetValues<Lane>())
        {
            await EveryAsync<SweepJob>(_sweeps, cancellationToken, lane.ToString());
        }

        await EveryAsync<CountJob>(Replicas.Every.ToTimeSpan(), cancellationToken);
        await EveryAsync<PlanJob>(_plans, cancellationToken);
        await EveryAsync<UpkeepJob>(_upkeep, cancellationToken);
        await EveryAsync<RosterJob>(_rosterLooks, cancellationToken);
        await EveryAsync<LearningJob>(_learningLooks, cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is not null)
        {
            await _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    /// <summary>What a command made due – a request sent now, an answer to pass on – goes out right after it.</summary>
    public AroundCommand KickAfter(AroundCommand around) => async (command, turn, handle) =>
    {
        var reply = await around(command, turn, handle);
        await KickAsync();
        return reply;
    };

    /// <summary>A sweep begins: what becomes due in its lane from here on needs another one.</summary>
    public void Began(Lane lane)
    {
        if (lane == Lane.Waited)
        {
            Volatile.Write(ref _kicked, 0);
        }
    }

    /// <summary>Sweeps now, once, however often it is asked before that sweep begins.</summary>
    private async Task KickAsync()
    {
        if (_scheduler is { IsStarted: true, IsShutdown: false } running && Interlocked.Exchange(ref _kicked, 1) == 0)
        {
            await running.TriggerJob(new JobKey(nameof(Lane.Waited)));
        }
    }

    private async Task EveryAsync<TJob>(TimeSpan interval, CancellationToken cancellation, string? name = null)
        where TJob : IJob =>
        await _scheduler!.ScheduleJob(
            JobBuilder.Create<TJob>().WithIdentity(name ?? typeof(TJob).Name).Build(),
            TriggerBuilder.Create().StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever().WithMisfireHandlingInstructionNextWithRemainingCount()).Build(),
            cancellation);

    private sealed class ProviderJobFactory(IServiceProvider services) : IJobFactory
    {
        public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => (IJob)services.GetRequiredService(bundle.JobDetail.JobType);

        public void ReturnJob(IJob job) => (job as IDisposable)?.Dispose();
    }
}
