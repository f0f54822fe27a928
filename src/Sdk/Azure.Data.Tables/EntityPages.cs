using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// A query's pages, one request each. The service says in two headers where the next page begins; a continuation token is the two
/// with a space between them, null after the last page. A page may be empty and yet have a successor.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/query-timeout-and-pagination</remarks>
internal sealed class EntityPages<T>(TableRest rest, string table, string filter, int? maxPerPage, string select, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    private const string NextPartition = "x-ms-continuation-NextPartitionKey";
    private const string NextRow = "x-ms-continuation-NextRowKey";

    public override async IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var response = await rest.SendAsync(Request(continuationToken, pageSizeHint ?? maxPerPage), CancellationToken, 200).ConfigureAwait(false);
            continuationToken = Continuation(response.Headers);
            yield return Page<T>.FromValues(Read(response), continuationToken, response);
        }
        while (continuationToken is not null);
    }

    private HttpMessage Request(string continuation, int? size)
    {
        var message = rest.Request(RequestMethod.Get, table + "()");
        var next = continuation?.Split(' ', 2) ?? [];
        AppendQuery(message, "$filter", filter);
        AppendQuery(message, "$top", size?.ToString(CultureInfo.InvariantCulture));
        AppendQuery(message, "$select", select);
        AppendQuery(message, "NextPartitionKey", next.ElementAtOrDefault(0));
        AppendQuery(message, "NextRowKey", next.ElementAtOrDefault(1));
        return message;
    }

    private static void AppendQuery(HttpMessage message, string name, string value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            message.Request.Uri.AppendQuery(name, value, escapeValue: true);
        }
    }

    private static string Continuation(ResponseHeaders headers)
    {
        var hasPartition = headers.TryGetValue(NextPartition, out var partition);
        var hasRow = headers.TryGetValue(NextRow, out var row);
        return hasPartition || hasRow ? $"{partition} {row}" : null;
    }

    private static List<T> Read(Response response)
    {
        using var body = JsonDocument.Parse(response.Content);
        return [.. body.RootElement.GetProperty("value").EnumerateArray().Select(json => TableClient.As<T>(EntityJson.Read(json)))];
    }
}
