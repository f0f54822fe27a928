using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Tests.Outbox;

/// <summary>A store that stops answering at one of its calls, as when the process ends there.</summary>
internal sealed class FailingStore(ITableStore store) : ITableStore, IDisposable
{
    private int _calls;

    /// <summary>How often it was asked since <see cref="FailsAt"/> was set last.</summary>
    public int Calls => _calls;

    /// <summary>Which call from now on fails, from 1; 0: none.</summary>
    public int FailsAt
    {
        get;
        set => (field, _calls) = (value, 0);
    }

    /// <summary>What happens once, between the next row of its kind and whoever wrote it.</summary>
    public Func<Task>? AfterReceipt { get; set; }

    public bool HasFailed => FailsAt > 0 && _calls >= FailsAt;

    public void Dispose() => (store as IDisposable)?.Dispose();

    public Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation) =>
        Or(() => store.GetAsync(table, key, cancellation));

    public async Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        var version = await Or(() => store.InsertAsync(table, row, cancellation));
        if (table == Table.Receipts && AfterReceipt is { } after)
        {
            AfterReceipt = null;
            await after();
        }

        return version;
    }

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation) =>
        Or(() => store.ReplaceAsync(table, row, expected, cancellation));

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation) =>
        Or(() => store.UpsertAsync(table, row, cancellation));

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation) =>
        Or(() => store.DeleteAsync(table, key, expected, cancellation));

    public IAsyncEnumerable<StoredRow> ReadAsync(Table table, Partition partition, RowRange range, CancellationToken cancellation) =>
        Or(() => store.ReadAsync(table, partition, range, cancellation));

    public Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation) =>
        store.ScanAsync(table, continuation, pageSize, cancellation);

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation) =>
        Or(() => store.CommitAsync(table, writes, cancellation));

    private T Or<T>(Func<T> call) => Interlocked.Increment(ref _calls) >= FailsAt && FailsAt > 0
        ? throw new StoreUnavailableException("test", new TimeoutException())
        : call();
}
