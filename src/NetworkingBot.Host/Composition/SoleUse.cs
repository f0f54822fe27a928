using NetworkingBot.Cluster;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Host.Composition;

/// <summary>Keeps a command that replaces or deletes much, and hosts, from the same store: they would write rows of it again.</summary>
internal interface ISoleUse
{
    /// <summary>
    /// Null: a host runs on the store. Otherwise there is none, until this is disposed of where the store can see to that.
    /// </summary>
    Task<IDisposable?> BeginAsync(CancellationToken cancellation);
}

internal static class SoleUse
{
    /// <exception cref="Settings.InvalidSettingsException">Lists all faults.</exception>
    public static ISoleUse Of(IConfiguration configuration, IClock clock) =>
        StoreChoice.Silos(configuration) is { } silos
            ? new SoleUseOfTables(new Members(silos), clock)
            : new SoleUseOfFile(StoreChoice.SqlitePath(configuration));
}

/// <summary>No host starts on the file meanwhile.</summary>
internal sealed class SoleUseOfFile(string path) : ISoleUse
{
    public Task<IDisposable?> BeginAsync(CancellationToken cancellation) => Task.FromResult<IDisposable?>(SqliteHostLock.TryTake(path));
}

/// <summary>A host that is started meanwhile is not kept away: tables have no lock that ends with whoever held it.</summary>
internal sealed class SoleUseOfTables(Members members, IClock clock) : ISoleUse
{
    public async Task<IDisposable?> BeginAsync(CancellationToken cancellation) =>
        (await members.AliveAsync(clock.GetCurrentInstant(), cancellation)).Count == 0 ? new Nothing() : null;

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
