using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Tests.Settings;

/// <summary>A JSON schema from settings types: their properties, their defaults, and their XML comments as descriptions.</summary>
internal static partial class SettingsSchema
{
    public static JsonObject Of(IReadOnlyList<SettingsSection> sections)
    {
        var properties = new JsonObject();
        foreach (var section in sections)
        {
            var schema = OfType(section.Type);
            schema["description"] = Comment(section.Type.Assembly, $"T:{section.Type.FullName}");
            properties[section.Name] = schema;
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Settings of NetworkingBot",
            ["type"] = "object",
            ["properties"] = properties,
        };
    }

    private static JsonObject OfType(Type type)
    {
        var sample = type.GetConstructor(Type.EmptyTypes) is null ? null : Activator.CreateInstance(type);
        var properties = new JsonObject();
        foreach (var property in SettingsReading.Settable(type))
        {
            var schema = OfValue(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            if (Comment(type.Assembly, $"P:{type.FullName}.{property.Name}") is { } description)
            {
                schema["description"] = description;
            }

            if (sample is not null && Default(property.GetValue(sample)) is { } value)
            {
                schema["default"] = value;
            }

            properties[property.Name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject OfValue(Type type) => type switch
    {
        { IsEnum: true } => new() { ["enum"] = new JsonArray([.. Enum.GetNames(type)]) },
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(Uri) => new() { ["type"] = "string", ["format"] = "uri" },
        _ when type == typeof(TimeSpan) => new() { ["type"] = "string", ["pattern"] = @"^(\d+\.)?\d\d:\d\d:\d\d(\.\d+)?$" },
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(int) => new() { ["type"] = "integer" },
        _ when SettingsReading.EntryOf(type) is { } entry => type.GetGenericArguments().Length == 2
            ? new() { ["type"] = "object", ["additionalProperties"] = OfValue(entry) }
            : new() { ["type"] = "array", ["items"] = OfValue(entry) },
        _ => OfType(type),
    };

    private static JsonValue? Default(object? value) => value switch
    {
        null or System.Collections.ICollection { Count: 0 } => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        Enum or Uri or TimeSpan => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>
    /// What the compiler wrote of a member beside its assembly, as plain words. A positional record says it at its parameters.
    /// </summary>
    private static string? Comment(Assembly assembly, string member)
    {
        var comments = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(one => (string)one.Attribute("name")!);
        var said = comments.GetValueOrDefault(member)?.Element("summary") ?? OfParameter(comments, member);
        return said is null ? null : Space().Replace(Words(said), " ").Trim();
    }

    private static XElement? OfParameter(Dictionary<string, XElement> comments, string member) => comments
        .GetValueOrDefault("T:" + member[2..Math.Max(2, member.LastIndexOf('.'))])
        ?.Elements("param")
        .FirstOrDefault(parameter => member.EndsWith("." + (string?)parameter.Attribute("name"), StringComparison.Ordinal));

    private static string Words(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => (
            (string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? ""
        ).Split('.')[^1],
        XElement other => Words(other),
        _ => "",
    }));

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Space();
}
