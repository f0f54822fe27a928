namespace NetworkingBot.Core.Storage;

/// <summary>
/// A partitioned table store: point operations, ranges of one partition, atomic batches within one partition. Every table exists.
/// An expected “no” (it is there already, it changed meanwhile) is a return value; <see cref="StoreUnavailableException"/> and
/// <see cref="RowTooLargeException"/> are thrown. Safe for use by many threads.
/// </summary>
public interface ITableStore
{
    /// <summary>Null when there is no such row.</summary>
    Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation);

    /// <summary>Null when a row with that key is there already.</summary>
    Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation);

    /// <summary>Null when the row has another version than <paramref name="expected"/> or is gone.</summary>
    Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation);

    Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation);

    /// <summary>False when the row is gone, or has another version than <paramref name="expected"/> (null: any).</summary>
    Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation);

    /// <summary>The rows of one partition in row-key order, fetched page by page as they are consumed.</summary>
    IAsyncEnumerable<StoredRow> ReadAsync(Table table, Partition partition, RowRange range, CancellationToken cancellation);

    /// <summary>
    /// A page of a whole table, across organisations: for upkeep and export, never for a turn. <paramref name="pageSize"/> is 1–1000.
    /// </summary>
    Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation);

    /// <summary>
    /// All writes or none. At most 100 of one partition, 4 MiB together. Null when all were applied, else the index of the first
    /// write that was refused.
    /// </summary>
    /// <exception cref="ArgumentException">No write, more than 100, two partitions, or a key twice.</exception>
    Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation);
}
