using Microsoft.Extensions.Diagnostics.HealthChecks;
using NetworkingBot.Cluster;

namespace NetworkingBot.Host.Health;

/// <summary>
/// Whoever is no member yet answers turns all the same, and so is ready; but housekeeping and sending may be nobody's, so it is less than
/// healthy.
/// </summary>
internal sealed class ClusterCheck(ClusterView cluster) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(cluster.Silos > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Not a member of the cluster yet."));
}
