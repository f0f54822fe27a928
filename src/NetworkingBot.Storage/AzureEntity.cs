using Azure;
using Azure.Data.Tables;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Storage;

/// <summary>A row as an entity of Azure Tables, and back.</summary>
internal static class AzureEntity
{
    public static TableEntity Write(Row row)
    {
        var entity = new TableEntity(row.Key.Partition.Value, row.Key.Row);
        foreach (var (name, value) in row.Values)
        {
            entity[name] = value is Instant at ? at.ToDateTimeOffset() : value;
        }

        return entity;
    }

    public static TableTransactionAction Write(Write write) => write switch
    {
        Write.Insert insert => new(TableTransactionActionType.Add, Write(insert.Row)),
        Write.Replace replace => new(TableTransactionActionType.UpdateReplace, Write(replace.Row), ETagOf(replace.Expected)),
        Write.Upsert upsert => new(TableTransactionActionType.UpsertReplace, Write(upsert.Row)),
        Write.Delete delete => new(
            TableTransactionActionType.Delete,
            new TableEntity(delete.Key.Partition.Value, delete.Key.Row),
            ETagOf(delete.Expected)
        ),
        _ => throw new NotSupportedException($"{write.GetType()} is no write."),
    };

    public static StoredRow Read(Table table, Partition partition, TableEntity entity) =>
        new(table, new Key(partition, entity.RowKey), Values(entity), VersionOf(entity.ETag));

    public static ETag ETagOf(RowVersion? version) => version is { } known ? new ETag(known.Value) : ETag.All;

    public static RowVersion VersionOf(ETag? etag) => new(etag.GetValueOrDefault().ToString());

    private static Dictionary<string, object> Values(TableEntity entity)
    {
        var values = new Dictionary<string, object>();
        foreach (var (name, value) in entity)
        {
            if (name is not ("PartitionKey" or "RowKey" or "Timestamp") && !name.Contains('.', StringComparison.Ordinal))
            {
                values[name] = ReadValue(value);
            }
        }

        return values;
    }

    // Every long is written with its type; a bare number that fits an int is a double without a fraction.
    private static object ReadValue(object value) => value switch
    {
        DateTimeOffset at => Instant.FromDateTimeOffset(at),
        int number => (double)number,
        _ => value,
    };
}
