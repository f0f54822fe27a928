using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>
/// A store that does not answer to some writes: the first after <paramref name="goodWrites"/>, and as many as <paramref name="failures"/>.
/// </summary>
internal sealed class FailingStore(ITableStore store, int goodWrites, int failures) : ITableStore
{
    private int _writes;

    public Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation) => store.GetAsync(table, key, cancellation);

    public IAsyncEnumerable<StoredRow> ReadAsync(Table table, Partition partition, RowRange range, CancellationToken cancellation) =>
        store.ReadAsync(table, partition, range, cancellation);

    public Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation) =>
        store.ScanAsync(table, continuation, pageSize, cancellation);

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation) =>
        Written(() => store.InsertAsync(table, row, cancellation));

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation) =>
        Written(() => store.ReplaceAsync(table, row, expected, cancellation));

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation) =>
        Written(() => store.UpsertAsync(table, row, cancellation));

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation) =>
        Written(() => store.DeleteAsync(table, key, expected, cancellation));

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation) =>
        Written(() => store.CommitAsync(table, writes, cancellation));

    private Task<T> Written<T>(Func<Task<T>> write)
    {
        var number = Interlocked.Increment(ref _writes) - goodWrites;
        return number > 0 && number <= failures ? throw new StoreUnavailableException("a write", new TimeoutException()) : write();
    }
}
