using System.Collections.Concurrent;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>
/// A store in which somebody else is always faster: before the first write of a row, <paramref name="meanwhile"/> happens.
/// </summary>
internal sealed class MeanwhileStore(ITableStore store, Table table, Func<Key, Task> meanwhile) : ITableStore
{
    private readonly ConcurrentDictionary<Key, bool> _seen = new();

    public Task<StoredRow?> GetAsync(Table from, Key key, CancellationToken cancellation) => store.GetAsync(from, key, cancellation);

    public Task<RowVersion?> InsertAsync(Table into, Row row, CancellationToken cancellation) => store.InsertAsync(into, row, cancellation);

    public Task<RowVersion?> ReplaceAsync(Table into, Row row, RowVersion expected, CancellationToken cancellation) =>
        store.ReplaceAsync(into, row, expected, cancellation);

    public Task<RowVersion> UpsertAsync(Table into, Row row, CancellationToken cancellation) => store.UpsertAsync(into, row, cancellation);

    public Task<bool> DeleteAsync(Table from, Key key, RowVersion? expected, CancellationToken cancellation) =>
        store.DeleteAsync(from, key, expected, cancellation);

    public IAsyncEnumerable<StoredRow> ReadAsync(Table from, Partition partition, RowRange range, CancellationToken cancellation) =>
        store.ReadAsync(from, partition, range, cancellation);

    public Task<ScanPage> ScanAsync(Table from, string? continuation, int pageSize, CancellationToken cancellation) =>
        store.ScanAsync(from, continuation, pageSize, cancellation);

    public async Task<int?> CommitAsync(Table into, IReadOnlyList<Write> writes, CancellationToken cancellation)
    {
        foreach (var write in writes.Where(write => into == table && _seen.TryAdd(write.Key, true)))
        {
            await meanwhile(write.Key);
        }

        return await store.CommitAsync(into, writes, cancellation);
    }
}
