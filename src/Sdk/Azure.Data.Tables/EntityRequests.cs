using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The requests that write one entity, sent alone or as a part of a transaction.</summary>
internal static class EntityRequests
{
    public static HttpMessage Add(TableRest rest, string table, ITableEntity entity)
    {
        var message = rest.Request(RequestMethod.Post, table, EntityJson.Write(entity));
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return message;
    }

    /// <param name="rest">The service.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="entity">What to write.</param>
    /// <param name="ifMatch">Null: insert or update.</param>
    /// <param name="mode">What becomes of properties that the entity does not name.</param>
    public static HttpMessage Put(TableRest rest, string table, ITableEntity entity, ETag? ifMatch, TableUpdateMode mode)
    {
        var method = mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch;
        var message = rest.Request(method, TableRest.EntityPath(table, entity.PartitionKey, entity.RowKey), EntityJson.Write(entity));
        return ifMatch is { } etag ? WithIfMatch(message, etag) : message;
    }

    public static HttpMessage Delete(TableRest rest, string table, string partitionKey, string rowKey, ETag ifMatch) =>
        WithIfMatch(rest.Request(RequestMethod.Delete, TableRest.EntityPath(table, partitionKey, rowKey)), ifMatch == default ? ETag.All : ifMatch);

    public static HttpMessage Of(TableRest rest, string table, TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => Add(rest, table, action.Entity),
        TableTransactionActionType.UpdateMerge => Put(rest, table, action.Entity, AnyIfDefault(action.ETag), TableUpdateMode.Merge),
        TableTransactionActionType.UpdateReplace => Put(rest, table, action.Entity, AnyIfDefault(action.ETag), TableUpdateMode.Replace),
        TableTransactionActionType.Delete => Delete(rest, table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        TableTransactionActionType.UpsertMerge => Put(rest, table, action.Entity, null, TableUpdateMode.Merge),
        TableTransactionActionType.UpsertReplace => Put(rest, table, action.Entity, null, TableUpdateMode.Replace),
    };

    private static ETag AnyIfDefault(ETag etag) => etag == default ? ETag.All : etag;

    private static HttpMessage WithIfMatch(HttpMessage message, ETag etag)
    {
        message.Request.Headers.SetValue("If-Match", etag.ToString("H"));
        return message;
    }
}
