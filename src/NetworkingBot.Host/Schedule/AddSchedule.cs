using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Host.Telemetry;
using NodaTime;

namespace NetworkingBot.Host.Schedule;

/// <summary>What the bot sends of its own accord, and what that is made of.</summary>
internal static class ScheduleRegistration
{
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddSingleton(PacingOf)
        .AddSingleton(provider =>
            provider.GetRequiredService<CoreServices>()
                .DispatcherOver(Measured(provider), provider.GetRequiredService<RateLimiter>(), TimeProvider.System)
        )
        .AddSingleton(provider => provider.GetRequiredService<CoreServices>().NudgeSchedule)
        .AddSingleton(provider => provider.GetRequiredService<CoreServices>().Due);

    private static IReadOnlyList<IChannel> Measured(IServiceProvider provider) =>
        [.. provider.GetServices<IChannel>().Select(channel => MeasuredChannel.Over(channel, provider.GetRequiredService<Instruments>()))];

    private static RateLimiter PacingOf(IServiceProvider provider) => new(
        provider.GetRequiredService<CoreServices>().Settings.Platforms,
        provider.GetRequiredService<IClock>(),
        (wait, stop) => Task.Delay(wait.ToTimeSpan(), stop));
}
