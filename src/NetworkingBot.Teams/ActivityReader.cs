using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonException = Newtonsoft.Json.JsonException;

namespace NetworkingBot.Teams;

/// <summary>
/// The one reading of a body. The SDK takes names in any case, and of two that are alike the last: so a body in which a name occurs twice
/// is none, at whatever depth, because others who read it may take the first. Texts are texts: no number, and none made into a date.
/// </summary>
internal static class ActivityReader
{
    private const int DeepestJson = 64;

    private static readonly Newtonsoft.Json.JsonSerializer _serializer = Newtonsoft.Json.JsonSerializer.Create(
        new(HttpHelper.BotMessageSerializerSettings)
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = DeepestJson,
            Converters = [.. HttpHelper.BotMessageSerializerSettings.Converters, new TextsOnly()],
        });

    /// <summary>Null when it is no activity: not JSON, too deep, ambiguous, or of other types.</summary>
    public static Activity? Read(ReadOnlyMemory<byte> body)
    {
        if (!IsUnambiguous(body.Span))
        {
            return null;
        }

        using var text = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(body.Span)));
        try
        {
            return _serializer.Deserialize<Activity>(text);
        }
        catch (Exception malformed)
            when (malformed is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static bool IsUnambiguous(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = DeepestJson });
        var names = new Stack<HashSet<string>>();
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.StartObject)
                {
                    names.Push(new(StringComparer.OrdinalIgnoreCase));
                }
                else if (json.TokenType == JsonTokenType.EndObject)
                {
                    names.Pop();
                }
                else if (json.TokenType == JsonTokenType.PropertyName && !names.Peek().Add(json.GetString()!))
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception malformed) when (malformed is System.Text.Json.JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private sealed class TextsOnly : JsonConverter<string>
    {
        public override bool CanWrite => false;

        public override string? ReadJson(
            JsonReader reader,
            Type objectType,
            string? existingValue,
            bool hasExistingValue,
            Newtonsoft.Json.JsonSerializer serializer
        ) =>
            reader.TokenType is JsonToken.String or JsonToken.Null
                ? (string?)reader.Value
                : throw new JsonSerializationException($"{reader.Path} is no text.");

        public override void WriteJson(JsonWriter writer, string? value, Newtonsoft.Json.JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
