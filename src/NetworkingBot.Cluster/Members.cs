using Azure;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetworkingBot.Core.Storage;
using NodaTime;
using Orleans.Configuration;

namespace NetworkingBot.Cluster;

/// <summary>Who is a member of a cluster, for those who are none.</summary>
public sealed class Members(SiloTable table)
{
    /// <summary>
    /// A member writes down every five seconds that it is alive. Whoever did not for so long ended without a word, and nobody is left who
    /// noticed; a minute is much, because the clocks that are compared are two.
    /// </summary>
    private static readonly Duration _gone = Duration.FromMinutes(1);

    /// <summary>The addresses of all who are alive, or are about to come or to go.</summary>
    /// <exception cref="StoreUnavailableException">The table does not answer.</exception>
    public async Task<IReadOnlyList<string>> AliveAsync(Instant now, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.UseOrleans(silo => silo
            .Configure<ClusterOptions>(SiloFactory.Name)
            .UseAzureStorageClustering(table.Use));
        using var never = builder.Build();
        var rows = never.Services.GetRequiredService<IMembershipTable>();
        try
        {
            await rows.InitializeMembershipTableAsync(tryInitTableVersion: true, cancellation);
            return
            [
                .. (await rows.ReadAllAsync(cancellation)).Members
                    .Select(member => member.Item1)
                    .Where(member => member.Status != SiloStatus.Dead && SeenAt(member) > now - _gone)
                    .Select(member => member.SiloAddress.Endpoint.ToString())
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (fault is RequestFailedException or AuthenticationFailedException or AggregateException)
        {
            throw new StoreUnavailableException($"read {table.Name}", fault);
        }
    }

    private static Instant SeenAt(MembershipEntry member) =>
        Instant.Max(InstantOf(member.StartTime), InstantOf(member.IAmAliveTime));

    private static Instant InstantOf(DateTime utc) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
