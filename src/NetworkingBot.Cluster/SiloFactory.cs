using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Cluster.Housekeeping;
using NetworkingBot.Cluster.Sending;
using Orleans.Configuration;

namespace NetworkingBot.Cluster;

/// <summary>
/// Makes a silo as a host of its own inside the process. A silo does not start while its table of members does not answer; the bot must,
/// and say that it is not ready. So neither host waits for the other.
/// </summary>
internal sealed class SiloFactory(Place place, Chores chores, SendingTools sending, ILoggerFactory loggers, IFatalErrorHandler fatal)
{
    /// <summary>The same for ever: revisions of the bot are one cluster while one takes over from the other.</summary>
    private const string ClusterName = "networking-bot";

    /// <inheritdoc cref="ClusterName"/>
    public static void Name(ClusterOptions cluster) => (cluster.ClusterId, cluster.ServiceId) = (ClusterName, ClusterName);

    public IHost Create()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = ClusterName });
        builder.UseOrleans(silo =>
        {
            _ = silo.Configure<ClusterOptions>(Name)
                .Configure<EndpointOptions>(Point)
                .Configure<ClusterMembershipOptions>(Watch);
            _ = place.Table is not { } table
                ? silo.UseDevelopmentClustering(primarySiloEndpoint: null)
                : silo.UseAzureStorageClustering(table.Use);
#pragma warning disable ORLEANSEXP003 // Experimental: docs/decisions/0007-a-cluster.md says why it is taken all the same.
            _ = silo.AddDistributedGrainDirectory();
#pragma warning restore ORLEANSEXP003
        });

        // The last to be registered is the one that is taken. Instances of the outer host are its own to dispose of.
        builder.Services
            .AddSingleton(loggers)
            .AddSingleton(fatal)
            .AddSingleton(chores)
            .AddSingleton(sending)
            .AddSingleton<IHostLifetime, NoLifetime>();
        return builder.Build();
    }

    /// <summary>Nobody but silos comes in: there are no clients, and so no gateway.</summary>
    private void Point(EndpointOptions endpoint)
    {
        endpoint.GatewayPort = 0;
        if (place.Table is not { } table)
        {
            (endpoint.AdvertisedIPAddress, endpoint.SiloPort) = (IPAddress.Loopback, FreePort(0));
            return;
        }

        if (place.Settings.Address is { } address)
        {
            endpoint.AdvertisedIPAddress = IPAddress.Parse(address);
        }
        else if (table.IsLocal)
        {
            endpoint.AdvertisedIPAddress = IPAddress.Loopback;
        }

        endpoint.SiloPort = place.Settings.Port ?? FreePort(EndpointOptions.DEFAULT_SILO_PORT);
    }

    /// <summary>
    /// A process that ends without a word is missed after six seconds, and one that joins meanwhile does not wait for it for longer than
    /// fifteen.
    /// </summary>
    private static void Watch(ClusterMembershipOptions membership)
    {
        membership.ProbeTimeout = membership.MinProbeTimeout = TimeSpan.FromSeconds(2);
        membership.MaxProbeTimeout = TimeSpan.FromSeconds(4);
        membership.NumMissedProbesLimit = 3;
        membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
        membership.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
    }

    /// <summary>The one that is wished for, or another one where it is taken. Whoever is quicker may take it still: then the start fails,
    /// and is tried again with another.</summary>
    /// <param name="wished">0: any.</param>
    private static int FreePort(int wished)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Any, wished) { ExclusiveAddressUse = true };
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException) when (wished != 0)
        {
            return FreePort(0);
        }
    }

    /// <summary>Signals of the operating system are the outer host's.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
