using System.Globalization;
using NetworkingBot.Cluster;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Composition;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Host.Doctor;

/// <summary>Who runs on the store just now.</summary>
internal static class ClusterCheckup
{
    public static async Task<Finding> LookAsync(IConfiguration configuration, IClock clock, CancellationToken cancellation)
    {
        if (StoreChoice.Silos(configuration) is not { } silos)
        {
            using var free = SqliteHostLock.TryTake(StoreChoice.SqlitePath(configuration));
            return Finding.Well(ClusterSettings.Section, free is null ? "a bot serves the file." : "nobody serves the file just now.");
        }

        try
        {
            var alive = await new Members(silos).AliveAsync(clock.GetCurrentInstant(), cancellation);
            return Finding.Well(
                ClusterSettings.Section,
                alive.Count == 0 ? "nobody runs just now." : string.Create(CultureInfo.InvariantCulture,
                    $"{alive.Count} {(alive.Count == 1 ? "runs" : "run")}: {string.Join(", ", alive)}.")
            );
        }
        catch (StoreUnavailableException)
        {
            return Finding.Fault(ClusterSettings.Section, $"does not read the table {silos.Name}.",
                "Allow it as the other tables: replicas find one another there.");
        }
    }
}
