using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>An entity in OData JSON with minimal metadata: a type that JSON lacks stands in <c>Name@odata.type</c>.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations</remarks>
internal static class EntityJson
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";

    private const string TypeSuffix = "@odata.type";

    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in AsTableEntity(entity))
            {
                // The service sets both and takes neither.
                if (name is not (Timestamp or ETag) && value is not null)
                {
                    WriteProperty(json, name, value);
                }
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    public static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity();
        foreach (var property in json.EnumerateObject())
        {
            if (!property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
            {
                var type = json.TryGetProperty(property.Name + TypeSuffix, out var annotation) ? annotation.GetString() : null;
                entity[property.Name] = ReadValue(property.Name == Timestamp ? "Edm.DateTime" : type, property.Value);
            }
        }

        return entity;
    }

    public static TableEntity AsTableEntity(ITableEntity entity) =>
        entity as TableEntity ?? throw new NotSupportedException($"This part of the SDK reads and writes {nameof(TableEntity)} only.");

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                json.WriteString(name + TypeSuffix, "Edm.Double");
                break;
            case long number:
                json.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
                json.WriteString(name + TypeSuffix, "Edm.Int64");
                break;
            case DateTimeOffset at:
                json.WriteString(name, at.UtcDateTime.ToString("o", CultureInfo.InvariantCulture));
                json.WriteString(name + TypeSuffix, "Edm.DateTime");
                break;
            case byte[] bytes:
                json.WriteBase64String(name, bytes);
                json.WriteString(name + TypeSuffix, "Edm.Binary");
                break;
            case Guid id:
                json.WriteString(name, id);
                json.WriteString(name + TypeSuffix, "Edm.Guid");
                break;
            default:
                throw new NotSupportedException($"The Table service has no type for a {value.GetType()}.");
        }
    }

    private static object ReadValue(string type, JsonElement value) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString(), CultureInfo.InvariantCulture),
        "Edm.Binary" => value.GetBytesFromBase64(),
        "Edm.Guid" => value.GetGuid(),
        "Edm.DateTime" => DateTimeOffset.Parse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "Edm.Double" when value.ValueKind == JsonValueKind.String => double.Parse(value.GetString(), CultureInfo.InvariantCulture),
        "Edm.Double" => value.GetDouble(),
        _ => ReadPlain(value),
    };

    // Without an annotation a number that fits is an Edm.Int32.
    private static object ReadPlain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.Number => value.GetDouble(),
        _ => throw new NotSupportedException($"The Table service sent a {value.ValueKind}."),
    };
}
