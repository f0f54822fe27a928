using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>Reads rows, and leaves what is in them to be made out when the connection is free again. Keys are ASCII (<see cref="RowLimits"/>), so SQLite's byte order is their ordinal order.</summary>
internal static class SqliteReads
{
    private const string GetSql = """
        SELECT PartitionKey, RowKey, Version, Content FROM Rows
        WHERE TableName = $table AND PartitionKey = $partition AND RowKey = $row;
        """;

    private const string RangeSql = """
        SELECT PartitionKey, RowKey, Version, Content FROM Rows
        WHERE TableName = $table AND PartitionKey = $partition AND RowKey >= $from AND ($before IS NULL OR RowKey < $before)
        ORDER BY RowKey LIMIT $limit;
        """;

    private const string ScanSql = """
        SELECT PartitionKey, RowKey, Version, Content FROM Rows
        WHERE TableName = $table AND (PartitionKey, RowKey) > ($partition, $row)
        ORDER BY PartitionKey, RowKey LIMIT $limit;
        """;

    public static SqliteRow? Get(SqliteConnection connection, Table table, Key key) =>
        Rows(connection, GetSql, ("$table", table.ToString()), ("$partition", key.Partition.Value), ("$row", key.Row)).SingleOrDefault();

    public static List<SqliteRow> Range(SqliteConnection connection, Table table, Partition partition, RowRange range, int limit) =>
        Rows(connection, RangeSql, ("$table", table.ToString()), ("$partition", partition.Value), ("$from", range.From), ("$before", range.Before), ("$limit", limit));

    /// <summary>The rows after a partition and row; after none when both are empty.</summary>
    public static List<SqliteRow> Scan(SqliteConnection connection, Table table, string partition, string row, int limit) =>
        Rows(connection, ScanSql, ("$table", table.ToString()), ("$partition", partition), ("$row", row), ("$limit", limit));

    private static List<SqliteRow> Rows(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            _ = command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<SqliteRow>();
        while (reader.Read())
        {
            rows.Add(new SqliteRow(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<byte[]>(3)));
        }

        return rows;
    }
}

/// <param name="Content">UTF-8, see <see cref="SqliteContent"/>.</param>
internal sealed record SqliteRow(string Partition, string Row, string Version, byte[] Content)
{
    public StoredRow Read() => new(new Key(Core.Storage.Partition.Stored(Partition), Row), SqliteContent.Read(Content), new RowVersion(Version));
}
