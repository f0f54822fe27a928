namespace Azure.Data.Tables;

public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    /// <summary>When the service last wrote the entity; set by the service.</summary>
    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
