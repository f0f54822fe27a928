using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>
/// The store on Azure Table Storage. One operation is one request (a read or a scan: one for each page of 1,000 rows); the first on each
/// table also creates it. A write whose answer was lost is tried again by the client, and then meets its own first try: it may be
/// reported as refused although it was applied.
/// </summary>
internal sealed class AzureTableStore(TableServiceClient service, string tablePrefix) : ITableStore
{
    private readonly ConcurrentDictionary<Table, TableClient> _tables = new();

    public Task<StoredRow?> GetAsync(Table table, Key key, CancellationToken cancellation)
    {
        RowLimits.Check(key);
        return CallAsync("get", table, async client =>
        {
            var found = await client
                .GetEntityIfExistsAsync<TableEntity>(key.Partition.Value, key.Row, null, cancellation)
                .ConfigureAwait(false);
            return found.HasValue ? AzureEntity.Read(table, key.Partition, found.Value!) : null;
        }, cancellation);
    }

    public Task<RowVersion?> InsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        RowLimits.Check(table, row);
        return CallAsync<RowVersion?>("insert", table, async client =>
        {
            try
            {
                return Version(await client.AddEntityAsync(AzureEntity.Write(row), cancellation).ConfigureAwait(false));
            }
            catch (RequestFailedException refused) when (refused is { Status: 409, ErrorCode: "EntityAlreadyExists" })
            {
                return null;
            }
        }, cancellation);
    }

    public Task<RowVersion?> ReplaceAsync(Table table, Row row, RowVersion expected, CancellationToken cancellation)
    {
        RowLimits.Check(table, row);
        return CallAsync<RowVersion?>("replace", table, async client =>
        {
            try
            {
                var etag = AzureEntity.ETagOf(expected);
                return Version(
                    await client
                        .UpdateEntityAsync(AzureEntity.Write(row), etag, TableUpdateMode.Replace, cancellation)
                        .ConfigureAwait(false)
                );
            }
            catch (RequestFailedException refused) when (refused.Status is 404 or 412)
            {
                return null;
            }
        }, cancellation);
    }

    public Task<RowVersion> UpsertAsync(Table table, Row row, CancellationToken cancellation)
    {
        RowLimits.Check(table, row);
        return CallAsync(
            "upsert",
            table,
            async client =>
                Version(
                    await client.UpsertEntityAsync(AzureEntity.Write(row), TableUpdateMode.Replace, cancellation).ConfigureAwait(false)
                ),
            cancellation
        );
    }

    public Task<bool> DeleteAsync(Table table, Key key, RowVersion? expected, CancellationToken cancellation)
    {
        RowLimits.Check(key);
        return CallAsync("delete", table, async client =>
        {
            try
            {
                var etag = AzureEntity.ETagOf(expected);
                var response = await client.DeleteEntityAsync(key.Partition.Value, key.Row, etag, cancellation).ConfigureAwait(false);
                return response.Status != 404;
            }
            catch (RequestFailedException refused) when (refused.Status is 412)
            {
                return false;
            }
        }, cancellation);
    }

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        Table table, Partition partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellation)
    {
        RowLimits.Check(partition);
        string? next = null;
        do
        {
            var page = await PageAsync("read", table, AzureFilter.Of(partition, range), next, RowLimits.MaxPageSize, cancellation)
                .ConfigureAwait(false);
            foreach (var entity in page.Values)
            {
                yield return AzureEntity.Read(table, partition, entity);
            }

            next = page.ContinuationToken;
        }
        while (next is not null);
    }

    public async Task<ScanPage> ScanAsync(Table table, string? continuation, int pageSize, CancellationToken cancellation)
    {
        RowLimits.CheckPageSize(pageSize);
        var page = await PageAsync("scan", table, null, continuation, pageSize, cancellation).ConfigureAwait(false);
        return new ScanPage(
            [.. page.Values.Select(entity => AzureEntity.Read(table, Partition.Stored(entity.PartitionKey), entity))],
            page.ContinuationToken
        );
    }

    public Task<int?> CommitAsync(Table table, IReadOnlyList<Write> writes, CancellationToken cancellation)
    {
        RowLimits.Check(table, writes);
        return CallAsync<int?>("commit", table, async client =>
        {
            try
            {
                _ = await client.SubmitTransactionAsync(writes.Select(AzureEntity.Write), cancellation).ConfigureAwait(false);
                return null;
            }
            catch (TableTransactionFailedException refused)
                when (refused is { Status: 404 or 409 or 412, FailedTransactionActionIndex: not null })
            {
                return refused.FailedTransactionActionIndex;
            }
        }, cancellation);
    }

    private Task<Page<TableEntity>> PageAsync(
        string operation, Table table, string? filter, string? continuation, int pageSize, CancellationToken cancellation) =>
        CallAsync(operation, table, async client =>
        {
            var pages = client.QueryAsync<TableEntity>(filter, pageSize, null, cancellation).AsPages(continuation, pageSize);
            return await pages.FirstAsync(cancellation).ConfigureAwait(false);
        }, cancellation);

    private async Task<T> CallAsync<T>(string operation, Table table, Func<TableClient, Task<T>> call, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await call(await TableAsync(table, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception failed) when (AzureFailure.IsUnavailable(failed, cancellation))
        {
            throw new StoreUnavailableException($"{operation} {table}", failed);
        }
    }

    private async ValueTask<TableClient> TableAsync(Table table, CancellationToken cancellation)
    {
        if (_tables.TryGetValue(table, out var known))
        {
            return known;
        }

        var client = service.GetTableClient(tablePrefix + table);
        _ = await client.CreateIfNotExistsAsync(cancellation).ConfigureAwait(false);
        return _tables.GetOrAdd(table, client);
    }

    private static RowVersion Version(Response response) => AzureEntity.VersionOf(response.Headers.ETag);
}
