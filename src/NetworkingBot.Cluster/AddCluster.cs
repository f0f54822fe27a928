using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkingBot.Cluster.Housekeeping;
using NetworkingBot.Cluster.Sending;

namespace NetworkingBot.Cluster;

public static class ClusterRegistration
{
    /// <summary>This process as a member of the bot's cluster, and the work that is done once in it.</summary>
    /// <param name="services">The container, with what the core is made of, and the dispatcher.</param>
    /// <param name="settings">Without faults.</param>
    /// <param name="table">Where members are written down. Null: this process is the cluster.</param>
    public static IServiceCollection AddCluster(this IServiceCollection services, ClusterSettings settings, SiloTable? table) => services
        .AddLogging(logging => logging
            .AddFilter("Orleans", LogLevel.Warning)
            // Orleans places grains through it, and each placement is told.
            .AddFilter("Polly", LogLevel.Warning)
            // It recommends the garbage collector of servers, each time; the default one is smaller, and the bot's.
            .AddFilter("Orleans.Runtime.Silo", LogLevel.Error)
            // Its first look measures from the start of the machine, and finds that everything stood still for days.
            .AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error))
        .AddSingleton<ClusterView>()
        .AddSingleton<IFatalErrorHandler, DeathNotice>()
        .AddSingleton<Chores>()
        .AddSingleton<SendingTools>()
        .AddSingleton<DueTold>()
        .AddSingleton(new Place(settings, table))
        .AddSingleton<SiloFactory>()
        .AddHostedService<ClusterMember>();

    /// <summary>What there is to do once in the cluster.</summary>
    public static IServiceCollection AddHousekeeping(this IServiceCollection services) => services
        .AddSingleton<IChore, PlanNudges>()
        .AddSingleton<IChore, ForgetWhatIsOver>()
        .AddSingleton<IChore, ReadRosters>()
        .AddSingleton<IChore, LearnFromThePast>();
}
