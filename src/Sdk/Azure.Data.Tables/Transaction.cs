using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Writes an entity group transaction: a multipart body whose one part is the change set, whose parts are whole HTTP requests.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions</remarks>
internal static class Transaction
{
    /// <exception cref="InvalidOperationException">There is no action.</exception>
    public static HttpMessage Request(TableRest rest, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count == 0)
        {
            throw new InvalidOperationException("Transactions can not be submitted with no actions.");
        }

        var (batch, changeSet) = ($"batch_{Guid.NewGuid()}", $"changeset_{Guid.NewGuid()}");
        using var body = new MemoryStream();
        Text(body, $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changeSet}\r\n\r\n");
        foreach (var action in actions)
        {
            Text(body, $"--{changeSet}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            using var part = EntityRequests.Of(rest, table, action);
            Part(body, part.Request);
        }

        Text(body, $"--{changeSet}--\r\n\r\n--{batch}--\r\n");
        var message = rest.Request(RequestMethod.Post, "$batch", body.ToArray());
        message.Request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary={batch}");
        return message;
    }

    private static void Part(MemoryStream body, Request request)
    {
        Text(body, $"{request.Method} {request.Uri.ToUri().AbsoluteUri} HTTP/1.1\r\n");
        foreach (var header in request.Headers)
        {
            Text(body, $"{header.Name}: {header.Value}\r\n");
        }

        Text(body, "\r\n");
        request.Content?.WriteTo(body, default);
        Text(body, "\r\n");
    }

    private static void Text(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
