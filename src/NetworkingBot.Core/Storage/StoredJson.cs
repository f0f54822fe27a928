using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// How an aggregate is kept in a row: <c>Json</c> holds it, <c>Schema</c> the version of what it means. A newer host reads older schemas; a
/// row of a newer one is not read, and so never written back. Members that are added do not raise the schema: a host that does not know
/// them ignores them.
/// </summary>
public static class StoredJson
{
    private const string Body = "Json";
    private const string Schema = "Schema";

    /// <summary>Characters: what is longer goes on in the next value, “Json1”, since one holds 64 KiB.</summary>
    private const int MaxValue = 30_000;

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatIsNeverNull } },
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

    public static Row Row<T>(Key key, T value, int schema = 1)
    {
        var (json, values) = (Write(value), new Dictionary<string, object> { [Schema] = (long)schema });
        for (var (part, from) = (0, 0); part == 0 || from < json.Length; part++)
        {
            var length = Math.Min(MaxValue, json.Length - from);
            // No character is cut in half.
            length -= char.IsHighSurrogate(json[from + length - 1]) ? 1 : 0;
            values[NameOf(part)] = json.Substring(from, length);
            from += length;
        }

        return new Row(key, values);
    }

    /// <param name="row">As the store gave it.</param>
    /// <param name="newest">The highest schema that the caller knows.</param>
    /// <exception cref="UnreadableRowException">The row is damaged, or of a higher schema.</exception>
    public static T Read<T>(StoredRow row, int newest = 1)
    {
        var schema = SchemaOf(row);
        if (schema > newest)
        {
            throw new UnreadableRowException(row, schema, null);
        }

        try
        {
            return Parse<T>(BodyOf(row));
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or StackOverflowException))
        {
            throw new UnreadableRowException(row, schema, fault);
        }
    }

    /// <summary>1 where the row does not say.</summary>
    public static long SchemaOf(StoredRow row) => row.Values.GetValueOrDefault(Schema) as long? ?? 1;

    private static string BodyOf(StoredRow row) => row.Values.Count <= 2
        ? (string)row.Values[Body]
        : string.Concat(Enumerable.Range(0, row.Values.Count)
            .Select(part => row.Values.GetValueOrDefault(NameOf(part)) as string)
            .TakeWhile(part => part is not null));

    private static string NameOf(int part) => part == 0 ? Body : string.Create(CultureInfo.InvariantCulture, $"{Body}{part}");

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, _options);

    public static T Parse<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, _options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    /// <summary>
    /// A name or an id that is gone makes a row unreadable, rather than a person without a name. Defaults, such as zero, are left out when
    /// written and may be missing.
    /// </summary>
    private static void RequireWhatIsNeverNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (
                property.Set is not null
                && property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter
                && (
                    !parameter.ParameterType.IsValueType
                    || parameter.ParameterType == typeof(OrgId)
                    || parameter.ParameterType == typeof(PersonId)
                )
            )
            {
                property.IsRequired = true;
            }
        }
    }

    private class TextConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            pattern.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(pattern.Format(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Read(ref reader, type, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(pattern.Format(value));
    }

    /// <summary>
    /// Times in UTC of up to seven digits after the second, as clocks give them, are read without a string: a large organisation has very
    /// many.
    /// </summary>
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

            return reader.TokenType == JsonTokenType.EndArray
                ? items.DrainToImmutable()
                : throw new JsonException("A stored list holds texts only.");
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
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            wrap(reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} is null."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(unwrap(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Read(ref reader, type, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(unwrap(value));
    }
}
