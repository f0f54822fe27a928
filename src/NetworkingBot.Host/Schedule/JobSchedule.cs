using System.Collections.Specialized;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using Quartz;
using Quartz.Impl;
using Quartz.Spi;

namespace NetworkingBot.Host.Schedule;

/// <summary>Runs the jobs while the host runs.</summary>
internal sealed class JobSchedule(IServiceProvider services, DueStore due) : IHostedService, IDisposable
{
    private static readonly TimeSpan _sweeps = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _plans = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _upkeep = TimeSpan.FromDays(1);

    /// <summary>The first look of a day does the work.</summary>
    private static readonly TimeSpan _rosterLooks = TimeSpan.FromHours(1);

    /// <summary>The first look of a week does the work.</summary>
    private static readonly TimeSpan _learningLooks = TimeSpan.FromHours(6);

    private readonly CancellationTokenSource _stopping = new();

    private IScheduler? _scheduler;
    private Task _announced = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Schedulers of one name are one in a process, and tests run several hosts in one.
        var properties = new NameValueCollection
        {
            ["quartz.scheduler.instanceName"] = $"bot-{Guid.NewGuid():N}",
            ["quartz.threadPool.maxConcurrency"] = "4",
        };
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
        _announced = SweepWhenAnnouncedAsync(_stopping.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _announced.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_scheduler is not null)
        {
            await _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    public void Dispose() => _stopping.Dispose();

    /// <summary>What a turn made due – a request sent now, an answer to pass on – goes out right after it.</summary>
    private async Task SweepWhenAnnouncedAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await due.AnnouncedAsync(stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stopping.IsCancellationRequested && _scheduler is { IsStarted: true, IsShutdown: false } running)
            {
                await running.TriggerJob(new JobKey(nameof(Lane.Waited)), stopping);
            }
        }
    }

    private async Task EveryAsync<TJob>(TimeSpan interval, CancellationToken cancellation, string? name = null)
        where TJob : IJob =>
        await _scheduler!.ScheduleJob(
            JobBuilder.Create<TJob>().WithIdentity(name ?? typeof(TJob).Name).Build(),
            TriggerBuilder
                .Create()
                .StartNow()
                .WithSimpleSchedule(schedule =>
                    schedule.WithInterval(interval).RepeatForever().WithMisfireHandlingInstructionNextWithRemainingCount()
                )
                .Build(),
            cancellation
        );

    private sealed class ProviderJobFactory(IServiceProvider services) : IJobFactory
    {
        public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => (IJob)services.GetRequiredService(bundle.JobDetail.JobType);

        public void ReturnJob(IJob job) => (job as IDisposable)?.Dispose();
    }
}
