using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// How an aggregate is kept in a row: <c>Json</c> holds it, <c>Schema</c> the version of its shape. A newer host reads older shapes;
/// members that a shape does not know are ignored.
/// </summary>
public static class StoredJson
{
    private const string Body = "Json";
    private const string Schema = "Schema";

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters =
        {
            new JsonStringEnumConverter(),
            new InstantConverter(),
            new ListConverter(),
            new TextConverter<LocalDate>(LocalDatePattern.Iso),
            new TextConverter<LocalTime>(LocalTimePattern.ExtendedIso),
            new TextConverter<Duration>(DurationPattern.Roundtrip),
            new WrappedConverter<OrgId>(text => new OrgId(text), id => id.Value),
            new WrappedConverter<PersonId>(text => new PersonId(text), id => id.Value),
        },
    };

    public static Row Row<T>(Key key, T value, int schema = 1) =>
        new(key, new Dictionary<string, object> { [Schema] = (long)schema, [Body] = Write(value) });

    public static T Read<T>(StoredRow row) => Parse<T>((string)row.Values[Body]);

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, _options);

    public static T Parse<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, _options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    private class TextConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => pattern.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Read(ref reader, type, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(pattern.Format(value));
    }

    /// <summary>Times in UTC of up to seven digits after the second, as clocks give them, are read without a string: a large organisation has very many.</summary>
    private sealed class InstantConverter() : TextConverter<Instant>(InstantPattern.ExtendedIso)
    {
        private const int MaxTicks = 28;

        public override Instant Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.ValueSpan.Length <= MaxTicks && reader.TryGetDateTime(out var at) && at.Kind == DateTimeKind.Utc
                ? Instant.FromDateTimeUtc(at)
                : base.Read(ref reader, type, options);
    }

    /// <summary>In place of the serializer's own way, which makes other lists on the way: people publish many words.</summary>
    private sealed class ListConverter : JsonConverter<ImmutableArray<string>>
    {
        public override ImmutableArray<string> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var items = ImmutableArray.CreateBuilder<string>();
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                items.Add(reader.GetString()!);
            }

            return reader.TokenType == JsonTokenType.EndArray ? items.DrainToImmutable() : throw new JsonException("A stored list holds texts only.");
        }

        public override void Write(Utf8JsonWriter writer, ImmutableArray<string> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
            {
                writer.WriteStringValue(item);
            }

            writer.WriteEndArray();
        }
    }

    private sealed class WrappedConverter<T>(Func<string, T> wrap, Func<T, string> unwrap) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => wrap(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(unwrap(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Read(ref reader, type, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(unwrap(value));
    }
}
