using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>
/// The open database. Writes share one connection and reads another, so that a read never waits for another process's write
/// (write-ahead log); in memory both are the same. What was deleted is overwritten in the file, and the log, which holds it still, is taken
/// over and cut soon after: text that somebody erased is not to be read in either.
/// </summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const long Schema = 1;

    // In one transaction: two processes may start at once.
    private const string CreateSql = """
        BEGIN IMMEDIATE;
        CREATE TABLE IF NOT EXISTS Rows (
            TableName TEXT NOT NULL,
            PartitionKey TEXT NOT NULL,
            RowKey TEXT NOT NULL,
            Version TEXT NOT NULL,
            Content TEXT NOT NULL,
            PRIMARY KEY (TableName, PartitionKey, RowKey)
        ) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 1;
        COMMIT;
        """;

    private readonly SqliteWriter _writes;
    private readonly SqliteLane _reads;

    private readonly CancellationTokenSource _closing = new();
    private int _written;

    private SqliteDatabase(SqliteWriter writes, SqliteLane reads) => (_writes, _reads) = (writes, reads);

    /// <exception cref="StoreUnavailableException">The file cannot be opened, is no database, or a newer bot made it.</exception>
    public static SqliteDatabase Open(SqliteStoreSettings settings)
    {
        try
        {
            var writes = new SqliteLane(Connect(settings));
            if (settings.Path is null)
            {
                return new SqliteDatabase(new SqliteWriter(writes), writes);
            }

            var database = new SqliteDatabase(new SqliteWriter(writes), new SqliteLane(Connect(settings)));
            _ = database.CutLogAsync(settings.CutLogEvery);
            return database;
        }
        catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StoreUnavailableException($"opening {settings.Path}", failed);
        }
    }

    public Task<T> ReadAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        _reads.DoAsync(operation, work, cancellation);

    public Task<T> WriteAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        Volatile.Write(ref _written, 1);
        return _writes.WriteAsync(operation, work, cancellation);
    }

    /// <summary>A second time it does nothing.</summary>
    public void Dispose()
    {
        if (_closing.IsCancellationRequested)
        {
            return;
        }

        _closing.Cancel();
        _closing.Dispose();
        _reads.Dispose();
        _writes.Dispose();
    }

    /// <summary>A log that a reader of another process holds is cut the next time.</summary>
    private async Task CutLogAsync(TimeSpan every)
    {
        var closing = _closing.Token;
        using var timer = new PeriodicTimer(every);
        try
        {
            while (await timer.WaitForNextTickAsync(closing).ConfigureAwait(false))
            {
                if (Interlocked.Exchange(ref _written, 0) == 1 && !await IsLogCutAsync(closing).ConfigureAwait(false))
                {
                    Volatile.Write(ref _written, 1);
                }
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // The database closes.
        }
    }

    private async Task<bool> IsLogCutAsync(CancellationToken cancellation)
    {
        try
        {
            return await _writes.AloneAsync("cutting the log", IsLogCut, cancellation).ConfigureAwait(false);
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    /// <summary>Waits for nobody: turns wait behind it.</summary>
    private static bool IsLogCut(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA busy_timeout = 0;");
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.CommandTimeout = 1;
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0;
        }
        finally
        {
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {connection.DefaultTimeout * 1000L};"));
        }
    }

    private static SqliteConnection Connect(SqliteStoreSettings settings)
    {
        var connection = new SqliteConnection(ConnectionString(settings));
        try
        {
            connection.Open();
            Prepare(connection, settings.BusyTimeout);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string ConnectionString(SqliteStoreSettings settings)
    {
        if (settings.Path is { } path)
        {
            SqliteFile.Prepare(Path.GetFullPath(path));
        }

        return new SqliteConnectionStringBuilder
        {
            DataSource = settings.Path ?? ":memory:",
            DefaultTimeout = (int)Math.Ceiling(settings.BusyTimeout.TotalSeconds),
            Pooling = false,
        }.ConnectionString;
    }

    private static void Prepare(SqliteConnection connection, TimeSpan busyTimeout)
    {
        // A write that was answered is on disk: synchronous=FULL also in the write-ahead log.
        Execute(
            connection,
            $"PRAGMA page_size = 8192; PRAGMA busy_timeout = {(long)busyTimeout.TotalMilliseconds}; PRAGMA journal_mode = WAL; PRAGMA "
                + $"synchronous = FULL; PRAGMA secure_delete = ON;"
        );
        var found = SchemaOf(connection);
        if (found > Schema)
        {
            throw new InvalidDataException(
                $"{connection.DataSource} was made by a newer version of the bot. Start that one, or name another file."
            );
        }

        if (found < Schema)
        {
            Execute(connection, CreateSql);
        }
    }

    private static long SchemaOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version;";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file, and a number.
        command.CommandText = sql;
#pragma warning restore CA2100
        _ = command.ExecuteNonQuery();
    }
}
