using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Host.Telemetry;
using NodaTime;

namespace NetworkingBot.Host.Schedule;

/// <summary>What the bot does of its own accord: the same jobs on every replica, which share the work through the store.</summary>
internal static class ScheduleRegistration
{
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<CoreServices>().DispatcherOver(Paced(provider)))
        .AddSingleton(provider => provider.GetRequiredService<CoreServices>().NudgeSchedule)
        .AddSingleton<JobSchedule>()
        .AddHostedService(provider => provider.GetRequiredService<JobSchedule>())
        .AddTransient<SweepJob>()
        .AddTransient<PlanJob>()
        .AddTransient<UpkeepJob>()
        .AddTransient<RosterJob>();

    private static IReadOnlyList<IChannel> Paced(IServiceProvider provider)
    {
        var (clock, instruments) = (provider.GetRequiredService<IClock>(), provider.GetRequiredService<Instruments>());
        return [.. provider.GetServices<IChannel>().Select(channel => PacedChannel.Over(MeasuredChannel.Over(channel, instruments), clock, (wait, stop) => Task.Delay(wait.ToTimeSpan(), stop)))];
    }
}
