using System.Runtime.CompilerServices;
using System.Text;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Testing;

/// <summary>
/// Counts what Azure Table Storage would be asked: one request for each operation, and for each thousand rows of a range; bytes of rows
/// both ways.
/// </summary>
public sealed class CountingTableStore(ITableStore inner) : ITableStore
{
    private const int RowsOfAPage = 1000;

    private long _requests;
    private long _bytes;

    public (long Requests, long Bytes) Counted => (Interlocked.Read(ref _requests), Interlocked.Read(ref _bytes));

    public async Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation)
    {
        var row = await inner.GetAsync(table, key, cancellation);
        Count(row is null ? 0 : SizeOf(row.Key, row.Values));
        return row;
    }

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        Count(SizeOf(row.Key, row.Values));
        return inner.InsertAsync(table, row, cancellation);
    }

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation)
    {
        Count(SizeOf(row.Key, row.Values));
        return inner.ReplaceAsync(table, row, expected, cancellation);
    }

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        Count(SizeOf(row.Key, row.Values));
        return inner.UpsertAsync(table, row, cancellation);
    }

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation)
    {
        Count(0);
        return inner.DeleteAsync(table, key, expected, cancellation);
    }

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        Table table,
        Partition partition,
        RowRange range,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        Count(0);
        var rows = 0;
        await foreach (var row in inner.ReadAsync(table, partition, range, cancellation))
        {
            Interlocked.Add(ref _bytes, SizeOf(row.Key, row.Values));
            if (rows++ == RowsOfAPage)
            {
                (rows, _) = (1, Interlocked.Increment(ref _requests));
            }

            yield return row;
        }
    }

    public async Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation)
    {
        var page = await inner.ScanAsync(table, continuation, pageSize, cancellation);
        Count(page.Rows.Sum(row => SizeOf(row.Key, row.Values)));
        return page;
    }

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation)
    {
        Count(writes.Sum(write => write switch
        {
            Write.Insert(var row) => SizeOf(row.Key, row.Values),
            Write.Upsert(var row) => SizeOf(row.Key, row.Values),
            Write.Replace(var row, _) => SizeOf(row.Key, row.Values),
            _ => 0,
        }));
        return inner.CommitAsync(table, writes, cancellation);
    }

    private void Count(long bytes)
    {
        Interlocked.Increment(ref _requests);
        Interlocked.Add(ref _bytes, bytes);
    }

    private static long SizeOf(Key key, IReadOnlyDictionary<string, object> values) =>
        Encoding.UTF8.GetByteCount(key.Partition.Value)
        + Encoding.UTF8.GetByteCount(key.Row)
        + values.Sum(value =>
            value.Key.Length
            + (
                value.Value switch
                {
                    string text => Encoding.UTF8.GetByteCount(text),
                    byte[] bytes => bytes.LongLength,
                    _ => 8,
                }));
}
