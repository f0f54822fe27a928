using NetworkingBot.Storage;

namespace NetworkingBot.Host.Composition;

/// <summary>
/// An SQLite file has one host: a second one is refused before it does anything. The first thing to start, and the last to stop; whoever
/// has something to do before the start takes the file before that.
/// </summary>
internal sealed class SoleHost(IConfiguration configuration) : IHostedService, IDisposable
{
    private SqliteHostLock? _lock;

    /// <summary>Once more changes nothing.</summary>
    /// <exception cref="StoreInUseException">Another host has the file.</exception>
    public void TakeStore()
    {
        if (_lock is null && !StoreChoice.IsAzure(configuration))
        {
            var path = StoreChoice.SqlitePath(configuration);
            _lock = SqliteHostLock.TryTake(path) ?? throw new StoreInUseException(path);
        }
    }

    /// <inheritdoc cref="TakeStore"/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        TakeStore();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _lock?.Dispose();
}

/// <summary>The file is somebody else's for the time being; the message says what to do.</summary>
internal sealed class StoreInUseException(string path) : Exception(
    $"A bot serves {path} already, or its contents are being replaced: one file is for one process. Stop that one, or name another file "
        + "(Storage:Sqlite:Path). Several processes share a store in Azure (Storage:Azure).");
