using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning;

/// <summary>
/// Values as they are kept: names in the standard's case, what is not kept left out, and what directories send in other shapes than the
/// standard's – booleans and numbers as text, one value where there may be several, a bare text where a complex one has a value – as it
/// is meant.
/// </summary>
internal static class ScimValue
{
    private const int MaxValues = 100;
    private const int MaxText = 2_000;

    /// <summary>A resource as it was sent as a whole.</summary>
    public static JsonObject Resource(JsonObject sent, ScimResourceType type)
    {
        var kept = Parts(sent, type.Core.Attributes);
        foreach (var (name, value) in sent)
        {
            if (type.Extension(name) is { } extension && value is JsonObject inner
                && Parts(inner, extension.Attributes) is { Count: > 0 } parts)
            {
                kept[extension.Urn] = parts;
            }
        }

        return kept;
    }

    /// <summary>Null: there is no value, or it says that there is none.</summary>
    /// <exception cref="ScimException">It cannot be one of the attribute's.</exception>
    public static JsonNode? Of(JsonNode? sent, ScimAttribute attribute)
    {
        if (!attribute.IsMany)
        {
            return sent is JsonArray many ? many.Count <= 1
                ? One(many.FirstOrDefault(), attribute)
                : throw Wrong(attribute, "one value")
                : One(sent, attribute);
        }

        var values = (sent is JsonArray all ? all : [sent?.DeepClone()]).Select(value => One(value, attribute)).OfType<JsonNode>()
            .ToArray();
        return values.Length > MaxValues ? throw Wrong(attribute, $"at most {MaxValues} values") : values.Length == 0
            ? null
            : new JsonArray(values);
    }

    /// <summary>One of several values, or the only one.</summary>
    public static JsonNode? One(JsonNode? sent, ScimAttribute attribute) => attribute.Type switch
    {
        _ when sent is null => null,
        ScimType.Complex => Complex(sent, attribute),
        ScimType.Boolean => Boolean(sent, attribute),
        _ => Text(sent, attribute),
    };

    private static JsonObject? Complex(JsonNode sent, ScimAttribute attribute) => sent switch
    {
        JsonObject parts => Parts(parts, attribute.Parts) is { Count: > 0 } kept ? kept : null,
        JsonValue when attribute.Part("value") is { } value =>
            Text(sent, value).GetValue<string>() is { Length: > 0 } text ? new JsonObject { [value.Name] = text } : null,
        _ => throw Wrong(attribute, "an object"),
    };

    private static JsonObject Parts(JsonObject sent, IReadOnlyList<ScimAttribute> attributes)
    {
        var kept = new JsonObject();
        foreach (var attribute in attributes.Where(attribute => !attribute.IsReadOnly))
        {
            var named = sent.Where(part => string.Equals(part.Key, attribute.Name, StringComparison.OrdinalIgnoreCase))
                .Select(part => part.Value).LastOrDefault();
            if (Of(named, attribute) is { } value)
            {
                kept[attribute.Name] = value;
            }
        }

        return kept;
    }

    private static JsonValue Boolean(JsonNode sent, ScimAttribute attribute) => sent.GetValueKind() switch
    {
        JsonValueKind.True => JsonValue.Create(true),
        JsonValueKind.False => JsonValue.Create(false),
        JsonValueKind.String when bool.TryParse(sent.GetValue<string>(), out var told) => JsonValue.Create(told),
        _ => throw Wrong(attribute, "true or false"),
    };

    private static JsonValue Text(JsonNode sent, ScimAttribute attribute)
    {
        var text = sent.GetValueKind() switch
        {
            JsonValueKind.String => sent.GetValue<string>(),
            JsonValueKind.Number => sent.ToJsonString(),
            _ => throw Wrong(attribute, "a text"),
        };
        return text.Length > MaxText ? throw Wrong(attribute, $"at most {MaxText} characters")
            : text.Contains('\0', StringComparison.Ordinal) ? throw Wrong(attribute, "a text without control characters")
            : JsonValue.Create(text);
    }

    private static ScimException Wrong(ScimAttribute attribute, string expected) =>
        ScimException.InvalidValue($"“{attribute.Name}” takes {expected}.");
}
