using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// Fills a store with the rows of a backup, whatever lay under their keys: as many of a partition at once as a store takes.
/// </summary>
/// <param name="store">Where to.</param>
/// <param name="progress">How many rows were written.</param>
public sealed class StoreFilling(ITableStore store, IProgress<long>? progress)
{
    private const int MostRows = 100;

    /// <summary>With the largest row behind it, a batch still travels within what a store takes.</summary>
    private const long MostBytes = 1_500_000;

    private readonly List<Row> _batch = [];
    private Table _table;
    private long _bytes;
    private long _written;

    public async Task AddAsync(BackupRow row, CancellationToken cancellation)
    {
        if (
            _batch.Count > 0
            && (row.Table != _table || row.Row.Key.Partition != _batch[0].Key.Partition || _batch.Count == MostRows || _bytes > MostBytes)
        )
        {
            await FlushAsync(cancellation);
        }

        _table = row.Table;
        _batch.Add(row.Row);
        _bytes += row.Row.Values.Sum(value => value.Value switch { string text => 2L * text.Length, byte[] bytes => bytes.Length, _ => 8 });
    }

    /// <summary>Writes what waits. To be called when there is no more.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        if (_batch.Count > 0)
        {
            _ = await store.CommitAsync(_table, [.. _batch.Select(row => new Write.Upsert(row))], cancellation);
            _written += _batch.Count;
            progress?.Report(_written);
            _batch.Clear();
            _bytes = 0;
        }
    }

    /// <summary>True when no table of a backup holds anything.</summary>
    public static async Task<bool> IsEmptyAsync(ITableStore store, CancellationToken cancellation)
    {
        foreach (var table in Enum.GetValues<Table>().Except(BackupFacts.LeftOut))
        {
            if ((await store.ScanAsync(table, null, 1, cancellation)).Rows.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Deletes every row of every table but the list of erasures.</summary>
    public static async Task EmptyAsync(ITableStore store, CancellationToken cancellation)
    {
        foreach (var table in Enum.GetValues<Table>().Where(table => table != Table.Erasures))
        {
            string? next;
            do
            {
                var page = await store.ScanAsync(table, null, 1000, cancellation);
                foreach (var partition in page.Rows.GroupBy(row => row.Key.Partition))
                {
                    foreach (var some in partition.Chunk(MostRows))
                    {
                        _ = await store.CommitAsync(table, [.. some.Select(row => new Write.Delete(row.Key))], cancellation);
                    }
                }

                next = page.Next;
            }
            while (next is not null);
        }
    }
}
