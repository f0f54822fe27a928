using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>One connection, used by one caller at a time: SQLite's connections are not for sharing, and its calls are short.</summary>
internal sealed class SqliteLane(SqliteConnection connection) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<T> DoAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return work(connection);
        }
        catch (SqliteException failed) when (IsUnavailable(failed))
        {
            throw Told(operation, failed);
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    public void Dispose()
    {
        connection.Dispose();
        _turn.Dispose();
    }

    /// <summary>A fault as the callers of the store know it.</summary>
    public static Exception Told(string operation, Exception fault) =>
        fault is SqliteException failed && IsUnavailable(failed) ? new StoreUnavailableException(operation, failed) : fault;

    // Busy, locked, read-only, I/O error, corrupt, full, cannot open, no database: https://www.sqlite.org/rescode.html
    private static bool IsUnavailable(SqliteException failed) => failed.SqliteErrorCode is 5 or 6 or 8 or 10 or 11 or 13 or 14 or 26;
}
