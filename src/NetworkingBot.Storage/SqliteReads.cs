using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;
using NodaTime.Text;

namespace NetworkingBot.Storage;

/// <summary>
/// Reads rows, and leaves what is in them to be made out when the connection is free again. Keys are ASCII (<see cref="RowLimits"/>), so
/// SQLite's byte order is their ordinal order.
/// </summary>
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
        Rows(connection, table, GetSql, ("$table", table.ToString()), ("$partition", key.Partition.Value), ("$row", key.Row))
            .SingleOrDefault();

    public static List<SqliteRow> Range(SqliteConnection connection, Table table, Partition partition, RowRange range, int limit) =>
        Rows(
            connection,
            table,
            RangeSql,
            ("$table", table.ToString()),
            ("$partition", partition.Value),
            ("$from", range.From),
            ("$before", range.Before),
            ("$limit", limit)
        );

    /// <summary>The rows after a partition and row; after none when both are empty.</summary>
    public static List<SqliteRow> Scan(SqliteConnection connection, Table table, string partition, string row, int limit) =>
        Rows(connection, table, ScanSql, ("$table", table.ToString()), ("$partition", partition), ("$row", row), ("$limit", limit));

    private static List<SqliteRow> Rows(
        SqliteConnection connection,
        Table table,
        string sql,
        params ReadOnlySpan<(string Name, object? Value)> parameters
    )
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
            rows.Add(new SqliteRow(table, reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<byte[]>(3)));
        }

        return rows;
    }
}

/// <param name="Content">UTF-8, see <see cref="RowContent"/>.</param>
internal sealed record SqliteRow(Table Table, string Partition, string Row, string Version, byte[] Content)
{
    /// <summary>Characters: what fits into one value.</summary>
    private const int MostDamaged = 32_000;

    public StoredRow Read() => new(Table, new Key(Core.Storage.Partition.Stored(Partition), Row), Values(), new RowVersion(Version));

    /// <summary>Whoever reads the row is told that it is damaged; whoever reads others beside it is not disturbed.</summary>
    private IReadOnlyDictionary<string, object> Values()
    {
        try
        {
            return RowContent.Read(Content);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or UnparsableValueException)
        {
            var text = Encoding.UTF8.GetString(Content);
            return new Dictionary<string, object> { [StoredRow.Damaged] = text[..Math.Min(text.Length, MostDamaged)] };
        }
    }
}
