using Microsoft.Extensions.Diagnostics.HealthChecks;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Host.Health;

/// <summary>Ready means that the store takes a write, soon, and that the host is not about to stop.</summary>
internal sealed class StoreCheck(ITableStore store, IClock clock, IHostApplicationLifetime lifetime) : IHealthCheck
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    /// <summary>Lies beside the receipts and is forgotten with them.</summary>
    private static readonly Key _heartbeat = Keys.Receipt("health", "ready", "heartbeat");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The host is stopping.");
        }

        try
        {
            // On a thread of its own: an embedded store holds the caller's while another process has it locked.
            await Task.Run(
                    () =>
                        store.UpsertAsync(
                            Table.Receipts,
                            StoredJson.Row(_heartbeat, new Heartbeat(clock.GetCurrentInstant())),
                            cancellationToken
                        ),
                    cancellationToken
                )
                .WaitAsync(_patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy(fault.Message);
        }
    }

    private sealed record Heartbeat(Instant At);
}
