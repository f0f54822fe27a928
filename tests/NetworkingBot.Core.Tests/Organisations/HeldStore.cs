using System.Runtime.CompilerServices;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Tests.Organisations;

/// <summary>A store that takes as long as a test likes to read people.</summary>
internal sealed class HeldStore(ITableStore store) : ITableStore
{
    private readonly TaskCompletionSource _reached = new();

    /// <summary>Whoever reads people waits for this, and fails with it; somebody alone was read before.</summary>
    public Task Held { get; set; } = Task.CompletedTask;

    /// <summary>Ends when somebody waits.</summary>
    public Task Reached => _reached.Task;

    public async Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation)
    {
        var row = await store.GetAsync(table, key, cancellation);
        await HoldAsync(table);
        return row;
    }

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation) =>
        store.InsertAsync(table, row, cancellation);

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation) =>
        store.ReplaceAsync(table, row, expected, cancellation);

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation) =>
        store.UpsertAsync(table, row, cancellation);

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation) =>
        store.DeleteAsync(table, key, expected, cancellation);

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        Table table,
        Partition partition,
        RowRange range,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await HoldAsync(table);
        await foreach (var row in store.ReadAsync(table, partition, range, cancellation))
        {
            yield return row;
        }
    }

    public Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation) =>
        store.ScanAsync(table, continuation, pageSize, cancellation);

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation) =>
        store.CommitAsync(table, writes, cancellation);

    private async Task HoldAsync(Table table)
    {
        if (table == Table.People && Held is { IsCompleted: false } held)
        {
            _reached.TrySetResult();
            await held;
        }
    }
}
