using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace NetworkingBot.Storage;

/// <summary>
/// Commits together what is written at the same time. The cost of a commit is the wait for the disk, and one wait does for all; still each
/// write has an outcome of its own, and nobody hears of it before it is on disk.
/// </summary>
internal sealed class SqliteWriter(SqliteLane lane) : IDisposable
{
    /// <summary>A read of another process waits no longer than for so many.</summary>
    private const int MostTogether = 200;

    private readonly ConcurrentQueue<SqliteWrite> _waiting = new();

    public async Task<T> WriteAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        var mine = new SqliteWrite<T>(operation, work);
        _waiting.Enqueue(mine);
        try
        {
            // Whoever is before us in the lane may do ours along with theirs; then others' are left for us, or nothing.
            _ = await lane.DoAsync(operation, CommitWaiting, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (mine.Withdraw())
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            // It has begun, and ends.
        }

        return await mine.Outcome.ConfigureAwait(false);
    }

    /// <summary>Does what must not be part of a transaction, such as cutting the log.</summary>
    public Task<T> AloneAsync<T>(string operation, Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        lane.DoAsync(operation, work, cancellation);

    public void Dispose() => lane.Dispose();

    private int CommitWaiting(SqliteConnection connection)
    {
        var together = new List<SqliteWrite>();
        while (together.Count < MostTogether && _waiting.TryDequeue(out var next))
        {
            if (next.Begin())
            {
                together.Add(next);
            }
        }

        if (together.Count == 1 || (together.Count > 1 && !TryTogether(connection, together)))
        {
            foreach (var write in together)
            {
                write.DoAlone(connection);
            }
        }

        return together.Count;
    }

    /// <summary>False when one of them failed, and nothing of any is left: then each is done alone, and fails for itself.</summary>
    private static bool TryTogether(SqliteConnection connection, List<SqliteWrite> writes)
    {
        try
        {
            Execute(connection, "BEGIN IMMEDIATE;");
        }
        catch (SqliteException locked)
        {
            // Another process holds the file for longer than anybody waits: nobody waits a second time.
            writes.ForEach(write => write.Fail(locked));
            return true;
        }

        try
        {
            writes.ForEach(write => write.Do(connection));
            Execute(connection, "COMMIT;");
        }
        catch (Exception)
        {
            RollBack(connection);
            return false;
        }

        writes.ForEach(write => write.Succeed());
        return true;
    }

    private static void RollBack(SqliteConnection connection)
    {
        try
        {
            Execute(connection, "ROLLBACK;");
        }
        catch (SqliteException)
        {
            // SQLite did it already: https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        _ = command.ExecuteNonQuery();
    }
}
