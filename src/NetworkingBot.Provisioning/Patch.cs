using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning;

/// <summary>
/// Applies a patch (RFC 7644, 3.5.2), all of it or, when it throws, nothing that is kept. What Entra ID sends beyond the standard is
/// understood: paths as names in a value without a path, and a value for a filter that nothing meets yet, which makes one.
/// </summary>
internal sealed class Patch(ScimResourceType type)
{
    /// <returns>The resource as it becomes; the one given stays as it is.</returns>
    public JsonObject Apply(JsonObject resource, IReadOnlyList<PatchStep> steps)
    {
        var patched = (JsonObject)resource.DeepClone();
        foreach (var step in steps)
        {
            Apply(patched, step);
        }

        return patched;
    }

    private void Apply(JsonObject resource, PatchStep step)
    {
        if (step.Path is null)
        {
            Whole(resource, step);
        }
        else if (ScimPath.Parse(step.Path, type) is { } path)
        {
            At(resource, path, step);
        }
    }

    private void Whole(JsonObject resource, PatchStep step)
    {
        if (step.Verb == PatchVerb.Remove)
        {
            throw ScimException.NoTarget("A removal says what is removed, by its path.");
        }

        foreach (var (name, value) in step.Value as JsonObject
            ?? throw ScimException.InvalidValue("Without a path the value is an object."))
        {
            Named(resource, step.Verb, name, value);
        }
    }

    /// <summary>
    /// A name that is a path means the same; what is no attribute, or the bot's own, is passed over, as in a whole resource.
    /// </summary>
    private void Named(JsonObject resource, PatchVerb verb, string name, JsonNode? value)
    {
        ScimPath? path;
        try
        {
            path = ScimPath.Parse(name, type);
        }
        catch (ScimException)
        {
            return;
        }

        if (path is not null && path.Attribute?.IsReadOnly != true)
        {
            At(resource, path, new PatchStep(verb, name, value));
        }
    }

    private void At(JsonObject resource, ScimPath path, PatchStep step)
    {
        if (path.Attribute is not { } attribute)
        {
            OfSchema(resource, path, step);
            return;
        }

        if (attribute.IsReadOnly)
        {
            throw ScimException.ReadOnly(attribute.Name);
        }

        if (path.Home(resource, make: step.Verb != PatchVerb.Remove) is { } home)
        {
            Change(home, path, attribute, step);
            if (path.Extension is { } extension && home.Count == 0)
            {
                resource.Remove(extension.Urn);
            }
        }
    }

    private void OfSchema(JsonObject resource, ScimPath path, PatchStep step)
    {
        if (step.Verb == PatchVerb.Remove)
        {
            _ = path.Extension is { } extension
                ? resource.Remove(extension.Urn)
                : throw ScimException.NoTarget("A resource cannot lose all its attributes.");
            return;
        }

        foreach (var (name, value) in step.Value as JsonObject ?? throw ScimException.InvalidValue("The value of a schema is an object."))
        {
            Named(resource, step.Verb, path.Extension is { } extension ? $"{extension.Urn}:{name}" : name, value);
        }
    }

    private static void Change(JsonObject home, ScimPath path, ScimAttribute attribute, PatchStep step)
    {
        if (attribute.IsMany && (path.Only is not null || path.Part is not null))
        {
            new PatchedValues(home, attribute, path).Change(step);
        }
        else if (path.Part is { } part)
        {
            Part(home, attribute, part, step);
        }
        else if (step.Verb == PatchVerb.Remove)
        {
            Remove(home, attribute, step.Value);
        }
        else
        {
            Put(home, attribute, step);
        }
    }

    private static void Put(JsonObject home, ScimAttribute attribute, PatchStep step)
    {
        var value = ScimValue.Of(step.Value, attribute);
        if (value is JsonArray added && step.Verb == PatchVerb.Add && home[attribute.Name] is JsonArray there)
        {
            PatchedValues.Append(there, added);
        }
        else if (value is JsonObject parts && home[attribute.Name] is JsonObject before
            && (step.Verb == PatchVerb.Add || attribute.Part("value") is null))
        {
            Merge(before, parts);
        }
        else if (value is not null)
        {
            home[attribute.Name] = value;
        }
        else if (step.Verb == PatchVerb.Replace || step.Value is not JsonArray)
        {
            home.Remove(attribute.Name);
        }
    }

    private static void Part(JsonObject home, ScimAttribute attribute, ScimAttribute part, PatchStep step)
    {
        if (step.Verb != PatchVerb.Remove && ScimValue.Of(step.Value, part) is { } value)
        {
            var whole = home[attribute.Name] as JsonObject ?? [];
            whole[part.Name] = value;
            home[attribute.Name] ??= whole;
        }
        else if (home[attribute.Name] is JsonObject there && there.Remove(part.Name) && there.Count == 0)
        {
            home.Remove(attribute.Name);
        }
    }

    /// <summary>With a value, of several those that it names: so Entra ID removes members.</summary>
    private static void Remove(JsonObject home, ScimAttribute attribute, JsonNode? named)
    {
        if (attribute.IsMany && ScimValue.Of(named, attribute) is JsonArray some && home[attribute.Name] is JsonArray there)
        {
            PatchedValues.Take(home, attribute, there, value => some.Any(one => PatchedValues.IsSame(one, value)));
        }
        else
        {
            home.Remove(attribute.Name);
        }
    }

    private static void Merge(JsonObject before, JsonObject parts)
    {
        foreach (var (name, value) in parts)
        {
            before[name] = value?.DeepClone();
        }
    }
}
