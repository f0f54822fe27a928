using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Due;
using NodaTime;

namespace NetworkingBot.Cluster.Sending;

/// <summary>
/// Sends what is due, for the whole cluster, so that one process keeps the pace of each workspace. The names do not change: revisions call
/// one another by them.
/// </summary>
[Alias("sending")]
internal interface ISendingGrain : IGrainWithIntegerKey
{
    /// <summary>Has it send from now on, where it does not. A call waits for nothing that is sent.</summary>
    [Alias("keep-awake")]
    Task KeepAwakeAsync();

    /// <summary>Something was written that is due, or is soon: looks there now. A call waits for nothing that is sent.</summary>
    /// <param name="shards">When something is due in which shard, in UTC.</param>
    [Alias("look")]
    Task LookAsync(Dictionary<int, DateTimeOffset> shards);
}

/// <summary>
/// A shell over <see cref="Sweeps"/>, which is where Orleans says: in one process of all, and in another one when that ends. The one that
/// was given up may be at it for a moment still; what is on its way says so in the store.
/// </summary>
internal sealed class SendingGrain(SendingTools tools, ILogger<SendingGrain> logger) : Grain, ISendingGrain, IDisposable
{
    private readonly Sweeps _sweeps = new(tools, logger);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _sweeps.Begin();
        return Task.CompletedTask;
    }

    public Task KeepAwakeAsync() => Task.CompletedTask;

    public Task LookAsync(Dictionary<int, DateTimeOffset> shards)
    {
        _sweeps.Look(shards.Select(one => new DueNotice(one.Key, Instant.FromDateTimeOffset(one.Value))));
        return Task.CompletedTask;
    }

    /// <summary>It is awake nowhere else before what is in hand has ended.</summary>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        _sweeps.EndAsync().WaitAsync(cancellationToken);

    public void Dispose() => _sweeps.Dispose();
}
