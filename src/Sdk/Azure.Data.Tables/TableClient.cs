using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table. Keys and values are those of <see cref="TableEntity"/>; other entity types are not part of this project.</summary>
public class TableClient
{
    private readonly TableRest _rest;
    private readonly string _name;

    internal TableClient(TableRest rest, string name) => (_rest, _name) = (rest, name);

    /// <summary>For mocking.</summary>
    protected TableClient()
    {
    }

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        var message = _rest.Request(RequestMethod.Post, "Tables", Encoding.UTF8.GetBytes($$"""{"TableName":{{JsonSerializer.Serialize(_name)}}}"""));
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        var response = await _rest.SendAsync(message, cancellationToken, 201, 204, 409).ConfigureAwait(false);
        return response.Status != 409 || new RequestFailedException(response).ErrorCode == "TableAlreadyExists"
            ? Response.FromValue(new TableItem(_name), response)
            : throw new RequestFailedException(response);
    }

    /// <returns>Without a value when there is no such entity, or no such table.</returns>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var message = _rest.Request(RequestMethod.Get, TableRest.EntityPath(_name, partitionKey, rowKey));
        if (select is not null)
        {
            message.Request.Uri.AppendQuery("$select", string.Join(',', select));
        }

        var response = await _rest.SendAsync(message, cancellationToken, 200, 404).ConfigureAwait(false);
        return response.Status == 404 ? new NoValue<T>(response) : Response.FromValue(Read<T>(response), response);
    }

    /// <exception cref="RequestFailedException">409 <c>EntityAlreadyExists</c>, and whatever else the service refuses.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        _rest.SendAsync(EntityRequests.Add(_rest, _name, entity), cancellationToken, 201, 204);

    /// <exception cref="RequestFailedException">412 when the entity has another version, 404 when it is gone.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ifMatch == default
            ? throw new ArgumentException("Value cannot be empty.", nameof(ifMatch))
            : _rest.SendAsync(EntityRequests.Put(_rest, _name, entity, ifMatch, mode), cancellationToken, 204);

    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        _rest.SendAsync(EntityRequests.Put(_rest, _name, entity, null, mode), cancellationToken, 204);

    /// <returns>A response of status 404 when there is no such entity: that is no exception.</returns>
    /// <exception cref="RequestFailedException">412 when the entity has another version than <paramref name="ifMatch"/> (default: any).</exception>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        _rest.SendAsync(EntityRequests.Delete(_rest, _name, partitionKey, rowKey, ifMatch), cancellationToken, 204, 404);

    /// <param name="filter">An OData filter; null: the whole table.</param>
    /// <param name="maxPerPage">At most, and by default, 1,000.</param>
    /// <param name="select">The properties to read; null: all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new EntityPages<T>(_rest, _name, filter, maxPerPage, select is null ? null : string.Join(',', select), cancellationToken);

    /// <summary>Applies all actions or none.</summary>
    /// <exception cref="TableTransactionFailedException">One action was refused.</exception>
    /// <exception cref="InvalidOperationException">There is no action.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var response = await _rest.SendAsync(Transaction.Request(_rest, _name, [.. transactionActions]), cancellationToken, 202).ConfigureAwait(false);
        var parts = TransactionResponse.ReadAll(response);
        return parts.FirstOrDefault(part => part.Status >= 400) is { } refused
            ? throw new TableTransactionFailedException(new RequestFailedException(refused, null, new ErrorParser()))
            : Response.FromValue(parts, response);
    }

    private static T Read<T>(Response response)
        where T : class, ITableEntity
    {
        using var body = JsonDocument.Parse(response.Content);
        return As<T>(EntityJson.Read(body.RootElement));
    }

    internal static T As<T>(TableEntity entity)
        where T : class, ITableEntity =>
        entity as T ?? throw new NotSupportedException($"This part of the SDK reads {nameof(TableEntity)} only.");

    private sealed class NoValue<T>(Response response) : NullableResponse<T>
    {
        public override bool HasValue => false;

        public override T Value => throw new InvalidOperationException("The response has no value: there is no such entity.");

        public override Response GetRawResponse() => response;
    }
}
