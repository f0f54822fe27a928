using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning;

/// <summary>
/// What a path of a patch or a filter leads to: <c>userName</c>, <c>name.givenName</c>, <c>emails[type eq "work"].value</c>, with a
/// schema's URN before it or not, in any case.
/// </summary>
/// <param name="Extension">Under whose URN it stands; null: at the top.</param>
/// <param name="Attribute">Null: the extension as a whole.</param>
/// <param name="Only">Which of several values; null: all.</param>
/// <param name="Part">Of a complex attribute; null: the whole.</param>
internal sealed record ScimPath(ScimSchema? Extension, ScimAttribute? Attribute, Filter? Only, ScimAttribute? Part)
{
    private const int MaxLength = 500;

    /// <summary>Null: it leads to something that the bot does not keep.</summary>
    /// <exception cref="ScimException">It leads nowhere.</exception>
    public static ScimPath? Parse(string text, ScimResourceType type)
    {
        if (text.Length > MaxLength)
        {
            throw ScimException.InvalidPath($"A path of {text.Length} characters is too long.");
        }

        var reader = new FilterReader(text.Trim(), type);
        var path = reader.Path(out var isKept);
        return !reader.IsAtEnd ? throw ScimException.InvalidPath($"The path “{text}” cannot be read.") : isKept ? path : null;
    }

    /// <summary>The object in which the attribute stands; null: there is none, or there was none and it is not to be made.</summary>
    public JsonObject? Home(JsonObject resource, bool make = false)
    {
        if (Extension is null)
        {
            return resource;
        }

        if (resource[Extension.Urn] is not JsonObject && make)
        {
            resource[Extension.Urn] = new JsonObject();
        }

        return resource[Extension.Urn] as JsonObject;
    }

    /// <summary>Every value that a resource has there.</summary>
    public IEnumerable<JsonNode> Values(JsonObject resource)
    {
        if (Home(resource) is not { } home)
        {
            return [];
        }

        var there = Attribute is null ? home : home[Attribute.Name];
        IEnumerable<JsonNode?> found = there is JsonArray many ? many : new[] { there };
        found = Only is { } only ? found.Where(value => value is JsonObject one && only.Holds(one)) : found;
        return (Part is { } part ? found.Select(value => (value as JsonObject)?[part.Name]) : found).OfType<JsonNode>();
    }
}
