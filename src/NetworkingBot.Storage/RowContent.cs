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
public static class RowContent
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

    /// <param name="content">UTF-8.</param>
    public static IReadOnlyDictionary<string, object> Read(ReadOnlySpan<byte> content)
    {
        var json = new Utf8JsonReader(content);
        var values = new Dictionary<string, object>();
        _ = json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            _ = json.Read();
            values[name] = ReadValue(ref json);
        }

        return values;
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

    private static object ReadValue(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString()!,
        JsonTokenType.Number => json.GetInt64(),
        JsonTokenType.StartObject => ReadTyped(ref json),
        _ => json.GetBoolean(),
    };

    private static object ReadTyped(ref Utf8JsonReader json)
    {
        _ = json.Read();
        var type = json.GetString();
        _ = json.Read();
        object value = type switch
        {
            "double" => json.GetDouble(),
            "instant" => InstantPattern.ExtendedIso.Parse(json.GetString()!).Value,
            _ => json.GetBytesFromBase64(),
        };
        _ = json.Read();
        return value;
    }
}
