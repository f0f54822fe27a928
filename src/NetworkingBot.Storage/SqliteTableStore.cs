using System.Runtime.CompilerServices;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>
/// The store in one SQLite file, or in memory. Several processes may use the file at once. A call that has begun is not cancelled:
/// it ends in milliseconds, or after the busy time-out.
/// </summary>
internal sealed class SqliteTableStore(SqliteDatabase database) : ITableStore, IDisposable
{
    // Rows may be large: no more than this many are held at once while a range is read.
    private const int ReadPageSize = 200;

    public async Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation)
    {
        RowLimits.Check(key);
        var row = await database
            .ReadAsync($"get {table}", connection => SqliteReads.Get(connection, table, key), cancellation)
            .ConfigureAwait(false);
        return row?.Read();
    }

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        RowLimits.Check(table, row);
        return WriteAsync("insert", table, new Write.Insert(row), cancellation);
    }

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation)
    {
        RowLimits.Check(table, row);
        return WriteAsync("replace", table, new Write.Replace(row, expected), cancellation);
    }

    public async Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        RowLimits.Check(table, row);
        return (await WriteAsync("upsert", table, new Write.Upsert(row), cancellation).ConfigureAwait(false))!.Value;
    }

    public async Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation)
    {
        RowLimits.Check(key);
        return await WriteAsync("delete", table, new Write.Delete(key, expected), cancellation).ConfigureAwait(false) is not null;
    }

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        Table table, Partition partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellation)
    {
        RowLimits.Check(partition);
        List<SqliteRow> page;
        do
        {
            var rest = range;
            page = await database
                .ReadAsync($"read {table}", connection => SqliteReads.Range(connection, table, partition, rest, ReadPageSize), cancellation)
                .ConfigureAwait(false);
            foreach (var row in page)
            {
                yield return row.Read();
            }

            range = page is [.., var last] ? range with { From = last.Row + '\0' } : range;
        }
        while (page.Count == ReadPageSize);
    }

    public async Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation)
    {
        RowLimits.CheckPageSize(pageSize);
        var after = continuation?.Split('\n', 2) ?? ["", ""];
        var rows = await database
            .ReadAsync($"scan {table}", connection => SqliteReads.Scan(connection, table, after[0], after[1], pageSize), cancellation)
            .ConfigureAwait(false);
        return new ScanPage([.. rows.Select(row => row.Read())], rows.Count == pageSize ? $"{rows[^1].Partition}\n{rows[^1].Row}" : null);
    }

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation)
    {
        RowLimits.Check(table, writes);
        return database.WriteAsync($"commit {table}", connection => SqliteWrites.ApplyAll(connection, table, writes), cancellation);
    }

    public void Dispose() => database.Dispose();

    private Task<RowVersion?> WriteAsync(string operation, Table table, Write write, CancellationToken cancellation) =>
        database.WriteAsync($"{operation} {table}", connection => SqliteWrites.Apply(connection, table, write), cancellation);
}
