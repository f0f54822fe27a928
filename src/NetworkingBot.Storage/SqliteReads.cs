using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>Reads rows. Keys are ASCII (<see cref="RowLimits"/>), so SQLite's byte order is their ordinal order.</summary>
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

    public static StoredRow? Get(SqliteConnection connection, Table table, Key key) =>
        Rows(connection, GetSql, ("$table", table.ToString()), ("$partition", key.Partition.Value), ("$row", key.Row)).SingleOrDefault();

    public static List<StoredRow> Range(SqliteConnection connection, Table table, Partition partition, RowRange range, int limit) =>
        Rows(connection, RangeSql, ("$table", table.ToString()), ("$partition", partition.Value), ("$from", range.From), ("$before", range.Before), ("$limit", limit));

    /// <summary>The rows after a partition and row; after none when both are empty.</summary>
    public static List<StoredRow> Scan(SqliteConnection connection, Table table, string partition, string row, int limit) =>
        Rows(connection, ScanSql, ("$table", table.ToString()), ("$partition", partition), ("$row", row), ("$limit", limit));

    private static List<StoredRow> Rows(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
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
        var rows = new List<StoredRow>();
        while (reader.Read())
        {
            var key = new Key(Partition.Stored(reader.GetString(0)), reader.GetString(1));
            rows.Add(new StoredRow(key, SqliteContent.Read(reader.GetString(3)), new RowVersion(reader.GetString(2))));
        }

        return rows;
    }
}
