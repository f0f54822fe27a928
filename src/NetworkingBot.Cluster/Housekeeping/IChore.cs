namespace NetworkingBot.Cluster.Housekeeping;

/// <summary>
/// Work that is done once for all replicas, now and then. It may be cut off at any point and begun again elsewhere, and for a moment two
/// may be at it: what must not be done twice says so in the store.
/// </summary>
public interface IChore
{
    string Name { get; }

    /// <summary>From one beginning to the next, as long as the process lives that does it.</summary>
    TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancellation);
}
