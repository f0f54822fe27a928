using Azure;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Cluster.Housekeeping;
using NetworkingBot.Cluster.Sending;

namespace NetworkingBot.Cluster;

/// <summary>
/// Makes this process a member of the cluster, as soon as the table of members answers, and while the host runs. The host does not wait for
/// it.
/// </summary>
internal sealed class ClusterMember(
    SiloFactory silos,
    Place place,
    ClusterView view,
    DueTold told,
    IHostApplicationLifetime host,
    ILogger<ClusterMember> logger
) : BackgroundService
{
    private static readonly TimeSpan _betweenTries = TimeSpan.FromSeconds(2);

    /// <summary>Longer than a start takes where everything answers.</summary>
    private static readonly TimeSpan _timeToFinish = TimeSpan.FromSeconds(4);

    /// <summary>A table that does not answer any more must not hold up the end of the process.</summary>
    private static readonly TimeSpan _timeToLeave = TimeSpan.FromSeconds(8);

    /// <summary>What is looked after comes back within that, when the process ends in which it was; mostly at once.</summary>
    private static readonly TimeSpan _betweenCalls = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _changed = new(0);

    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, host.ApplicationStopping);
        var waits = false;
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await MakeTableAsync(ending.Token);
                waits = false;
                await BeMemberAsync(ending.Token);
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // Once for each time that it is out of reach: the store's own checks tell of it all the while.
                if (!waits)
                {
                    Log.NotYet(logger, fault);
                }

                waits = fault is RequestFailedException or AuthenticationFailedException or AggregateException;
            }

            await Task.Delay(_betweenTries, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Proves that the store answers before a silo is made, which takes a second and complains much.</summary>
    private async Task MakeTableAsync(CancellationToken cancellation)
    {
        if (place.Table is { } table)
        {
            _ = await table.Service.CreateTableIfNotExistsAsync(table.Name, cancellation);
        }
    }

    private async Task BeMemberAsync(CancellationToken ending)
    {
        using var silo = silos.Create();
        try
        {
            await StartAsync(silo, ending);
            var membership = silo.Services.GetRequiredService<IClusterMembershipService>();
            See(membership.CurrentSnapshot);
            Log.Member(logger, view.Silos);
            var grains = silo.Services.GetRequiredService<IGrainFactory>();
            await Task.WhenAll(
                FollowAsync(membership, ending),
                KeepAwakeAsync(grains.GetGrain<IHousekeepingGrain>(0), grains.GetGrain<ISendingGrain>(0), ending),
                told.TellAsync(grains.GetGrain<ISendingGrain>(0), ending)
            );
        }
        finally
        {
            await LeaveAsync(silo);
            view.See(0);
        }
    }

    /// <summary>A start that is all but done is finished when the host stops: cut off, it complains of that as of a failure.</summary>
    private static async Task StartAsync(IHost silo, CancellationToken ending)
    {
        using var patience = new CancellationTokenSource();
        using (ending.Register(() => patience.CancelAfter(_timeToFinish)))
        {
            await silo.StartAsync(patience.Token);
        }
    }

    private async Task FollowAsync(IClusterMembershipService membership, CancellationToken ending)
    {
        await foreach (var members in membership.MembershipUpdates.WithCancellation(ending))
        {
            See(members);
            _ = _changed.Release();
        }
    }

    private void See(ClusterMembershipSnapshot members) =>
        view.See(members.Members.Values.Count(member => member.Status == SiloStatus.Active));

    /// <summary>Each member calls, so that there is always somebody who does; the members are asked anew when one came or went.</summary>
    private async Task KeepAwakeAsync(IHousekeepingGrain housekeeping, ISendingGrain sending, CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await Task.WhenAll(housekeeping.KeepAwakeAsync(), sending.KeepAwakeAsync()).WaitAsync(ending);
                _ = await _changed.WaitAsync(_betweenCalls, ending);
            }
            catch (Exception fault) when (fault is OrleansException or TimeoutException)
            {
                Log.NotReached(logger, fault);
                await Task.Delay(_betweenTries, ending);
            }
        }
    }

    /// <summary>Whoever was declared dead has nothing to hand over.</summary>
    private async Task LeaveAsync(IHost silo)
    {
        using var patience = new CancellationTokenSource(view.IsDeclaredDead ? TimeSpan.Zero : _timeToLeave);
        try
        {
            await silo.StopAsync(patience.Token).WaitAsync(_timeToLeave);
        }
        catch (Exception fault)
        {
            // A silo that did not start has nobody who would miss it.
            if (view.Silos > 0)
            {
                Log.NotLeft(logger, fault);
            }
        }
    }
}
