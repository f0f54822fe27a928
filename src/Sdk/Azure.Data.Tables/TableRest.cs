using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>Builds and sends the requests of the Table service's REST protocol.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/table-service-rest-api</remarks>
internal sealed class TableRest
{
    public const string MinimalMetadata = "application/json;odata=minimalmetadata";

    private readonly Uri _endpoint;
    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    public TableRest(Uri endpoint, HttpPipelinePolicy authorization, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new TableClientOptions();
        _endpoint = endpoint;
        _version = options.VersionString;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authorization },
            ResponseClassifier = new ResponseClassifier(),
            RequestFailedDetailsParser = new ErrorParser(),
        });
    }

    public HttpMessage Request(RequestMethod method, string path, ReadOnlyMemory<byte>? json = null)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(_endpoint);
        message.Request.Uri.AppendPath("/" + path, escape: false);
        message.Request.Headers.SetValue("x-ms-version", _version);
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("Accept", MinimalMetadata);
        if (json is { } body)
        {
            message.Request.Headers.SetValue("Content-Type", "application/json;odata=nometadata");
            message.Request.Content = RequestContent.Create(body);
        }

        return message;
    }

    /// <exception cref="RequestFailedException">The answer has none of the expected statuses.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken, params int[] expected)
    {
        using (message)
        {
            await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return expected.Contains(message.Response.Status) ? message.Response : throw new RequestFailedException(message.Response);
        }
    }

    /// <summary>The path of one entity. A quote inside a key is doubled, as OData wants.</summary>
    public static string EntityPath(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Quoted(partitionKey)}',RowKey='{Quoted(rowKey)}')";

    private static string Quoted(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
    }
}
