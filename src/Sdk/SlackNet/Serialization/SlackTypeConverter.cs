using System.Collections.Concurrent;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace SlackNet;

/// <summary>
/// Reads an object as the class that its <c>type</c> (and then its <c>subtype</c>) names; one that names none as the class asked for, or
/// null when that is abstract.
/// </summary>
internal sealed class SlackTypeConverter : JsonConverter
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, Type>> _types = [];

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) =>
        objectType.Assembly == typeof(SlackTypeConverter).Assembly && (objectType.IsClass || objectType.IsInterface);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        reader.DateParseHandling = DateParseHandling.None;
        if (JToken.Load(reader) is not JObject json)
        {
            return null;
        }

        var type = Named(json, "subtype", Named(json, "type", objectType));
        if (type.IsAbstract)
        {
            return null;
        }

        var constructor = type.GetConstructors().First(candidate => candidate.GetParameters().All(parameter => parameter.HasDefaultValue));
        var read = constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.DefaultValue)]);
        using var members = json.CreateReader();
        serializer.Populate(members, read);
        return read;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static Type Named(JObject json, string property, Type asked) =>
        json[property] is JValue { Value: string name } ? _types.GetOrAdd(asked, TypesOf).GetValueOrDefault(name, asked) : asked;

    private static Dictionary<string, Type> TypesOf(Type asked)
    {
        var names = new SnakeCaseNamingStrategy();
        return asked
            .Assembly.ExportedTypes.Where(asked.IsAssignableFrom)
            .GroupBy(type =>
                type.GetCustomAttribute<SlackTypeAttribute>()?.TypeIdentifier ?? names.GetPropertyName(type.Name, hasSpecifiedName: false)
            )
            .ToDictionary(same => same.Key, same => same.Last());
    }
}
