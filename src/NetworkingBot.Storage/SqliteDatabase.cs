using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>
/// The open database. Writes share one connection and reads another, so that a read never waits for another process's write
/// (write-ahead log); in memory both are the same.
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

    private readonly SqliteLane _writes;
    private readonly SqliteLane _reads;

    private SqliteDatabase(SqliteLane writes, SqliteLane reads) => (_writes, _reads) = (writes, reads);

    /// <exception cref="StoreUnavailableException">The file cannot be opened, is no database, or a newer bot made it.</exception>
    public static SqliteDatabase Open(SqliteStoreSettings settings)
    {
        try
        {
            var writes = new SqliteLane(Connect(settings));
            return new SqliteDatabase(writes, settings.Path is null ? writes : new SqliteLane(Connect(settings)));
        }
        catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StoreUnavailableException($"opening {settings.Path}", failed);
        }
    }

    public Task<T> ReadAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        _reads.DoAsync(operation, work, cancellation);

    public Task<T> WriteAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        _writes.DoAsync(operation, work, cancellation);

    public void Dispose()
    {
        _reads.Dispose();
        _writes.Dispose();
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
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
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
        Execute(connection, $"PRAGMA page_size = 8192; PRAGMA busy_timeout = {(long)busyTimeout.TotalMilliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        var found = SchemaOf(connection);
        if (found > Schema)
        {
            throw new InvalidDataException($"{connection.DataSource} was made by a newer version of the bot. Start that one, or name another file.");
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
