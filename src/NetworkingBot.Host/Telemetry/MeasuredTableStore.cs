using System.Diagnostics;
using System.Runtime.CompilerServices;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Telemetry;

/// <summary>
/// A store whose operations are spans and measurements, by operation and table. Keys are left out: some are e-mail addresses.
/// </summary>
internal sealed class MeasuredTableStore(ITableStore inner, Instruments instruments) : ITableStore, IDisposable
{
    public Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation) =>
        MeasureAsync("get", table, () => inner.GetAsync(table, key, cancellation));

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation) =>
        MeasureAsync("insert", table, () => inner.InsertAsync(table, row, cancellation));

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation) =>
        MeasureAsync("replace", table, () => inner.ReplaceAsync(table, row, expected, cancellation));

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation) =>
        MeasureAsync("upsert", table, () => inner.UpsertAsync(table, row, cancellation));

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation) =>
        MeasureAsync("delete", table, () => inner.DeleteAsync(table, key, expected, cancellation));

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        Table table,
        Partition partition,
        RowRange range,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var measured = new Measured(instruments, "read", table);
        await using var rows = inner.ReadAsync(table, partition, range, cancellation).GetAsyncEnumerator(cancellation);
        while (await rows.MoveNextAsync())
        {
            // Whoever has enough stops reading here.
            measured.Succeeded();
            yield return rows.Current;
            measured.Failed();
        }

        measured.Succeeded();
    }

    public Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation) =>
        MeasureAsync("scan", table, () => inner.ScanAsync(table, continuation, pageSize, cancellation));

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation) =>
        MeasureAsync("commit", table, () => inner.CommitAsync(table, writes, cancellation));

    public void Dispose() => (inner as IDisposable)?.Dispose();

    private async Task<T> MeasureAsync<T>(string operation, Table table, Func<Task<T>> call)
    {
        using var measured = new Measured(instruments, operation, table);
        var result = await call();
        measured.Succeeded();
        return result;
    }

    /// <summary>One operation: failed unless it is said to have succeeded.</summary>
    private sealed class Measured(Instruments instruments, string operation, Table table) : IDisposable
    {
        private readonly Activity? _activity = Start(instruments, operation, table);
        private readonly long _started = Stopwatch.GetTimestamp();
        private string _outcome = "failed";

        public void Succeeded() => _outcome = "succeeded";

        public void Failed() => _outcome = "failed";

        public void Dispose()
        {
            _activity?.SetStatus(_outcome == "failed" ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
            _activity?.Dispose();
            instruments.StoreCalls.Record(
                Stopwatch.GetElapsedTime(_started).TotalSeconds,
                new("operation", operation),
                new("table", table.ToString()),
                new("outcome", _outcome)
            );
        }

        private static Activity? Start(Instruments instruments, string operation, Table table) =>
            instruments.Activities.StartActivity($"{operation} {table}", ActivityKind.Client)
                ?.SetTag("db.system.name", "table")
                .SetTag("db.operation.name", operation)
                .SetTag("db.collection.name", table.ToString());
    }
}
