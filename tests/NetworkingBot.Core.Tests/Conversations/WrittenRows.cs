using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>A store that tells what was written into it, by table and row.</summary>
internal sealed class WrittenRows(ITableStore inner) : ITableStore, IDisposable
{
    private readonly List<string> _written = [];

    /// <summary>Since the last time it was asked.</summary>
    public IReadOnlyList<string> TakeNew()
    {
        lock (_written)
        {
            string[] all = [.. _written];
            _written.Clear();
            return all;
        }
    }

    public Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation) => inner.GetAsync(table, key, cancellation);

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        Note(table, row.Key);
        return inner.InsertAsync(table, row, cancellation);
    }

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation)
    {
        Note(table, row.Key);
        return inner.ReplaceAsync(table, row, expected, cancellation);
    }

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        Note(table, row.Key);
        return inner.UpsertAsync(table, row, cancellation);
    }

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation)
    {
        Note(table, key);
        return inner.DeleteAsync(table, key, expected, cancellation);
    }

    public IAsyncEnumerable<StoredRow> ReadAsync(Table table, Partition partition, RowRange range, CancellationToken cancellation) =>
        inner.ReadAsync(table, partition, range, cancellation);

    public Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation) =>
        inner.ScanAsync(table, continuation, pageSize, cancellation);

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation)
    {
        foreach (var write in writes)
        {
            Note(table, write.Key);
        }

        return inner.CommitAsync(table, writes, cancellation);
    }

    public void Dispose() => (inner as IDisposable)?.Dispose();

    private void Note(Table table, Key key)
    {
        lock (_written)
        {
            _written.Add($"{table} {key.Row}");
        }
    }
}
