using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>A storage account's Table service.</summary>
public class TableServiceClient
{
    private readonly TableRest _rest;

    public TableServiceClient(string connectionString, TableClientOptions options = null)
    {
        var parsed = ConnectionString.Parse(connectionString);
        HttpPipelinePolicy authorization = parsed.Sas is { } sas ? new SasPolicy(sas) : new SharedKeyLitePolicy(parsed.SharedKey);
        _rest = new TableRest(parsed.Endpoint, authorization, options);
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _rest = new TableRest(endpoint, new SharedKeyLitePolicy(credential), options);
    }

    /// <exception cref="ArgumentException">The endpoint is neither https nor on this machine: the signature would travel in clear.</exception>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
        {
            throw new ArgumentException($"Cannot use {nameof(AzureSasCredential)} without HTTPS.", nameof(endpoint));
        }

        _rest = new TableRest(endpoint, new SasPolicy(credential), options);
    }

    /// <summary>Tokens travel over https only: a request to another endpoint throws <see cref="InvalidOperationException"/>.</summary>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(tokenCredential);
        _rest = new TableRest(endpoint, new BearerTokenAuthenticationPolicy(tokenCredential, "https://storage.azure.com/.default"), options);
    }

    /// <summary>For mocking.</summary>
    protected TableServiceClient()
    {
    }

    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new TableClient(_rest, tableName);
    }
}
