namespace NetworkingBot.Core.Storage;

/// <summary>
/// A row is damaged, or was written by a newer version of the bot. It is there, and stays as it is: whoever it concerns can be helped once
/// it is mended.
/// </summary>
/// <param name="row">Which one; its content is not told.</param>
/// <param name="schema">What the row says of its schema.</param>
/// <param name="inner">What went wrong when it was read; null: its schema is higher than any known here.</param>
public sealed class UnreadableRowException(StoredRow row, long schema, Exception? inner)
    : Exception($"A row of {row.Table} cannot be read: partition {row.Key.Partition}, row {ToldOf(row.Key)}, schema {schema}.", inner)
{
    public Table Table { get; } = row.Table;

    public Key Key { get; } = row.Key;

    public long Schema { get; } = schema;

    /// <summary>The row's key as it may stand in a log: one that may be an e-mail address is looked up with doctor.</summary>
    public string ToldRow => ToldOf(Key);

    /// <summary>True when a newer version of the bot wrote it, and nothing else is wrong with it.</summary>
    public bool IsNewer { get; } = inner is null;

    private static string ToldOf(Key key) => key.Row.Contains('@', StringComparison.Ordinal) ? "(an e-mail address)" : key.Row;
}
