using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>Applies writes. A version is 64 random bits, so that a row that was deleted and inserted again never has an old one.</summary>
internal static class SqliteWrites
{
    private const string InsertSql = """
        INSERT INTO Rows (TableName, PartitionKey, RowKey, Version, Content) VALUES ($table, $partition, $row, lower(hex(randomblob(8))), $content)
        ON CONFLICT DO NOTHING RETURNING Version;
        """;

    private const string ReplaceSql = """
        UPDATE Rows SET Version = lower(hex(randomblob(8))), Content = $content
        WHERE TableName = $table AND PartitionKey = $partition AND RowKey = $row AND Version = $expected RETURNING Version;
        """;

    private const string UpsertSql = """
        INSERT INTO Rows (TableName, PartitionKey, RowKey, Version, Content) VALUES ($table, $partition, $row, lower(hex(randomblob(8))), $content)
        ON CONFLICT DO UPDATE SET Version = excluded.Version, Content = excluded.Content RETURNING Version;
        """;

    private const string DeleteSql = """
        DELETE FROM Rows
        WHERE TableName = $table AND PartitionKey = $partition AND RowKey = $row AND ($expected IS NULL OR Version = $expected) RETURNING Version;
        """;

    /// <summary>What the row has become, or was when it was deleted; null when the write is refused.</summary>
    public static RowVersion? Apply(SqliteConnection connection, Table table, Write write)
    {
        using var command = connection.CreateCommand();
        switch (write)
        {
            case Write.Insert insert:
                command.CommandText = InsertSql;
                Content(command, insert.Row);
                break;
            case Write.Replace replace:
                command.CommandText = ReplaceSql;
                Content(command, replace.Row);
                Expected(command, replace.Expected);
                break;
            case Write.Upsert upsert:
                command.CommandText = UpsertSql;
                Content(command, upsert.Row);
                break;
            case Write.Delete delete:
                command.CommandText = DeleteSql;
                Expected(command, delete.Expected);
                break;
            default:
                throw new NotSupportedException($"{write.GetType()} is no write.");
        }

        _ = command.Parameters.AddWithValue("$table", table.ToString());
        _ = command.Parameters.AddWithValue("$partition", write.Key.Partition.Value);
        _ = command.Parameters.AddWithValue("$row", write.Key.Row);
        return command.ExecuteScalar() is string version ? new RowVersion(version) : null;
    }

    /// <summary>Applies all or none, also within a transaction of others; the index of the first that is refused.</summary>
    public static int? ApplyAll(SqliteConnection connection, Table table, IReadOnlyList<Write> writes)
    {
        Execute(connection, "SAVEPOINT batch;");
        try
        {
            for (var i = 0; i < writes.Count; i++)
            {
                if (Apply(connection, table, writes[i]) is null)
                {
                    Execute(connection, "ROLLBACK TO batch; RELEASE batch;");
                    return i;
                }
            }

            Execute(connection, "RELEASE batch;");
            return null;
        }
        catch (SqliteException)
        {
            TryExecute(connection, "ROLLBACK TO batch; RELEASE batch;");
            throw;
        }
    }

    /// <summary>After some faults SQLite has rolled back by itself, and knows of no batch any more.</summary>
    private static void TryExecute(SqliteConnection connection, string sql)
    {
        try
        {
            Execute(connection, sql);
        }
        catch (SqliteException)
        {
            // The fault that led here is the one to tell.
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

    private static void Content(SqliteCommand command, Row row) =>
        _ = command.Parameters.AddWithValue("$content", RowContent.Write(row.Values));

    private static void Expected(SqliteCommand command, RowVersion? expected) =>
        _ = command.Parameters.AddWithValue("$expected", (object?)expected?.Value ?? DBNull.Value);
}
