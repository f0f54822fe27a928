using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Provisioning;

/// <summary>Which attributes are given back: those that are asked for, or all but some. The id and the schemas always are.</summary>
internal sealed record Projection(IReadOnlyList<ScimPath> Only, IReadOnlyList<ScimPath> Without, bool IsLimited)
{
    public static Projection Read(HttpRequest request, ScimResourceType type)
    {
        var only = request.Query["attributes"].ToString();
        return new Projection(Paths(only, type), Paths(request.Query["excludedAttributes"].ToString(), type), only.Length > 0);
    }

    /// <summary>True when the attribute is given back.</summary>
    public bool Shows(string attribute) =>
        (!IsLimited || Only.Any(path => path.Attribute?.Name == attribute))
            && !Without.Any(path => path.Attribute?.Name == attribute && path.Part is null);

    public JsonObject Of(JsonObject resource)
    {
        var shown = IsLimited ? Chosen(resource) : resource;
        foreach (var path in Without.Where(path => path.Attribute?.Name is not (ScimResourceType.Id or ScimResourceType.Schemas)))
        {
            Take(shown, path);
        }

        return shown;
    }

    private JsonObject Chosen(JsonObject resource)
    {
        var chosen = new JsonObject();
        foreach (var always in new[] { ScimResourceType.Schemas, ScimResourceType.Id })
        {
            chosen[always] = resource[always]?.DeepClone();
        }

        foreach (var path in Only.Where(path => path.Home(resource) is not null))
        {
            var (from, to) = (path.Home(resource)!, path.Attribute is null ? chosen : path.Home(chosen, make: true)!);
            if (path.Attribute is not { } attribute)
            {
                to[path.Extension!.Urn] = from.DeepClone();
            }
            else if (path.Part is null || from[attribute.Name] is not JsonObject whole)
            {
                to[attribute.Name] = from[attribute.Name]?.DeepClone();
            }
            else
            {
                var parts = to[attribute.Name] as JsonObject ?? [];
                parts[path.Part.Name] = whole[path.Part.Name]?.DeepClone();
                to[attribute.Name] = parts.Parent is null ? parts : to[attribute.Name];
            }
        }

        return Full(chosen);
    }

    private static void Take(JsonObject shown, ScimPath path)
    {
        if (path.Attribute is null && path.Extension is { } extension)
        {
            shown.Remove(extension.Urn);
        }
        else if (path.Home(shown) is { } home && path.Attribute is { } attribute)
        {
            _ = path.Part is { } part ? (home[attribute.Name] as JsonObject)?.Remove(part.Name) : home.Remove(attribute.Name);
        }
    }

    /// <summary>Without names that have no value.</summary>
    private static JsonObject Full(JsonObject resource)
    {
        foreach (var name in resource.Where(pair => pair.Value is null or JsonObject { Count: 0 }).Select(pair => pair.Key).ToList())
        {
            resource.Remove(name);
        }

        return resource;
    }

    /// <summary>What is no attribute is not given back, and no fault.</summary>
    private static List<ScimPath> Paths(string names, ScimResourceType type) =>
        [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(100)
            .Select(name => Path(name, type)).OfType<ScimPath>()];

    private static ScimPath? Path(string name, ScimResourceType type)
    {
        try
        {
            return ScimPath.Parse(name, type);
        }
        catch (ScimException)
        {
            return null;
        }
    }
}
