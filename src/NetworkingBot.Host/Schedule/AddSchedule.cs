using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Telemetry;
using NodaTime;

namespace NetworkingBot.Host.Schedule;

/// <summary>What the bot does of its own accord: the same jobs on every replica, which share the work through the store.</summary>
internal static class ScheduleRegistration
{
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddSingleton(PacingOf)
        .AddSingleton(provider =>
            provider.GetRequiredService<CoreServices>().DispatcherOver(Measured(provider), provider.GetRequiredService<RateLimiter>())
        )
        .AddSingleton(provider => new Replicas(
            provider.GetRequiredService<ITableStore>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<IdSource>()()
        ))
        .AddSingleton(provider => provider.GetRequiredService<CoreServices>().NudgeSchedule)
        .AddSingleton(provider => provider.GetRequiredService<CoreServices>().Due)
        .AddSingleton<JobSchedule>()
        .AddHostedService(provider => provider.GetRequiredService<JobSchedule>())
        .AddTransient<SweepJob>()
        .AddTransient<CountJob>()
        .AddTransient<PlanJob>()
        .AddTransient<UpkeepJob>()
        .AddTransient<LearningJob>()
        .AddTransient<RosterJob>();

    private static IReadOnlyList<IChannel> Measured(IServiceProvider provider) =>
        [.. provider.GetServices<IChannel>().Select(channel => MeasuredChannel.Over(channel, provider.GetRequiredService<Instruments>()))];

    private static RateLimiter PacingOf(IServiceProvider provider) => new(
        provider.GetRequiredService<CoreServices>().Settings.Platforms,
        provider.GetRequiredService<IClock>(),
        (wait, stop) => Task.Delay(wait.ToTimeSpan(), stop));
}
