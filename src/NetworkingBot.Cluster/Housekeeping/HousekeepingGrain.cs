using Microsoft.Extensions.Logging;

namespace NetworkingBot.Cluster.Housekeeping;

/// <summary>Looks after the work that is done once in the cluster. The names do not change: revisions call one another by them.</summary>
[Alias("housekeeping")]
internal interface IHousekeepingGrain : IGrainWithIntegerKey
{
    /// <summary>Begins what is due, and waits for none of it: a call takes no time, the work takes as long as it takes.</summary>
    [Alias("keep-awake")]
    Task KeepAwakeAsync();
}

/// <summary>
/// A shell over <see cref="Rounds"/>, which is where Orleans says: in one process of all, and in another one when that ends. The one that
/// was given up may be at it for a moment still; the chores bear that.
/// </summary>
internal sealed class HousekeepingGrain(Chores chores, ILogger<HousekeepingGrain> logger) : Grain, IHousekeepingGrain, IDisposable
{
    private readonly Rounds _rounds = new(chores.All, logger);

    public Task KeepAwakeAsync()
    {
        _rounds.BeginWhatIsDue();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        _rounds.EndAsync().WaitAsync(cancellationToken);

    public void Dispose() => _rounds.Dispose();
}
