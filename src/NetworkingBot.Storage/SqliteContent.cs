using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Storage;

/// <summary>
/// A row's values as JSON that a person can read in the file: text, whole numbers and truth values as they are, the others in an object
/// that names their type: <c>{"double":1.5}</c>, <c>{"instant":"2026-11-23T08:00:00Z"}</c>, <c>{"bytes":"…base 64…"}</c>.
/// </summary>
internal static class SqliteContent
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyDictionary<string, object> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _readable))
        {
            json.WriteStartObject();
            foreach (var (name, value) in values)
            {
                json.WritePropertyName(name);
                WriteValue(json, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Dictionary<string, object> Read(string content)
    {
        using var json = JsonDocument.Parse(content);
        return json.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => ReadValue(property.Value));
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                return;
            case bool flag:
                json.WriteBooleanValue(flag);
                return;
            case long number:
                json.WriteNumberValue(number);
                return;
        }

        json.WriteStartObject();
        switch (value)
        {
            case double number:
                json.WriteNumber("double", number);
                break;
            case Instant at:
                json.WriteString("instant", InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(at.ToUnixTimeTicks())));
                break;
            case byte[] bytes:
                json.WriteBase64String("bytes", bytes);
                break;
        }

        json.WriteEndObject();
    }

    private static object ReadValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number => json.GetInt64(),
        JsonValueKind.Object => ReadTyped(json.EnumerateObject().Single()),
        _ => json.GetBoolean(),
    };

    private static object ReadTyped(JsonProperty typed) => typed.Name switch
    {
        "double" => typed.Value.GetDouble(),
        "instant" => InstantPattern.ExtendedIso.Parse(typed.Value.GetString()!).Value,
        _ => typed.Value.GetBytesFromBase64(),
    };
}
