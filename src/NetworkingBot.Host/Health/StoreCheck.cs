using Microsoft.Extensions.Diagnostics.HealthChecks;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Health;

/// <summary>Ready means that the store answers, and that the host is not about to stop.</summary>
internal sealed class StoreCheck(ITableStore store, IHostApplicationLifetime lifetime) : IHealthCheck
{
    private static readonly Key _anyKey = Keys.Installation("health", "none");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The host is stopping.");
        }

        try
        {
            _ = await store.GetAsync(Table.Installations, _anyKey, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreUnavailableException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Message);
        }
    }
}
