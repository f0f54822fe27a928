using System.Collections;

namespace Azure.Data.Tables;

/// <summary>
/// An entity as a bag of properties. The enumeration also yields the system properties under the names they have on the wire:
/// <c>PartitionKey</c>, <c>RowKey</c>, <c>Timestamp</c>, <c>odata.etag</c>.
/// </summary>
public sealed class TableEntity : ITableEntity, IEnumerable<KeyValuePair<string, object>>
{
    private readonly Dictionary<string, object> _properties = [];

    public TableEntity()
    {
    }

    public TableEntity(string partitionKey, string rowKey)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public string PartitionKey
    {
        get => (string)this[EntityJson.PartitionKey];
        set => this[EntityJson.PartitionKey] = value;
    }

    public string RowKey
    {
        get => (string)this[EntityJson.RowKey];
        set => this[EntityJson.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => (DateTimeOffset?)this[EntityJson.Timestamp];
        set => this[EntityJson.Timestamp] = value;
    }

    public ETag ETag
    {
        get => this[EntityJson.ETag] is string etag ? new ETag(etag) : default;
        set => this[EntityJson.ETag] = value.ToString();
    }

    /// <summary>Null when there is no such property.</summary>
    public object this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = value;
    }

    public void Add(string key, object value) => this[key] = value;

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();
}
