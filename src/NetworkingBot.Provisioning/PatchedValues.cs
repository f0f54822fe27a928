using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning;

/// <summary>Some of several values, which a patch changes.</summary>
internal sealed class PatchedValues(JsonObject home, ScimAttribute attribute, ScimPath path)
{
    private const string Primary = "primary";

    public void Change(PatchStep step)
    {
        var there = home[attribute.Name] as JsonArray;
        var chosen = there?.OfType<JsonObject>().Where(value => path.Only?.Holds(value) != false).ToList() ?? [];
        if (step.Verb == PatchVerb.Remove)
        {
            Remove(there, chosen);
        }
        else if (chosen.Count > 0)
        {
            chosen.ForEach(value => Write(value, step));
            OnePrimary(there!, chosen[0]);
        }
        else if (Begun(path.Only) is { } made)
        {
            Write(made, step);
            home[attribute.Name] ??= new JsonArray();
            ((JsonArray)home[attribute.Name]!).Add((JsonNode)made);
            OnePrimary((JsonArray)home[attribute.Name]!, made);
        }
        else
        {
            throw ScimException.NoTarget($"No value of “{attribute.Name}” is meant by the path.");
        }
    }

    /// <summary>Adds what is not there yet; of primary ones the last.</summary>
    public static void Append(JsonArray there, JsonArray added)
    {
        foreach (var value in added.Where(value => !there.Any(known => JsonNode.DeepEquals(known, value)))
            .Select(value => value!.DeepClone()).ToList())
        {
            there.Add(value);
            OnePrimary(there, value as JsonObject);
        }
    }

    public static void Take(JsonObject home, ScimAttribute attribute, JsonArray there, Func<JsonNode?, bool> goes)
    {
        foreach (var value in there.Where(goes).ToList())
        {
            there.Remove(value);
        }

        if (there.Count == 0)
        {
            home.Remove(attribute.Name);
        }
    }

    /// <summary>True when the value that is named is this one, as far as it says.</summary>
    public static bool IsSame(JsonNode? named, JsonNode? value) =>
        named is JsonObject some && value is JsonObject one
            ? some.All(part => JsonNode.DeepEquals(part.Value, one[part.Key]))
            : JsonNode.DeepEquals(named, value);

    private void Remove(JsonArray? there, List<JsonObject> chosen)
    {
        if (there is null)
        {
            return;
        }

        if (path.Part is { } part)
        {
            chosen.ForEach(value => value.Remove(part.Name));
        }

        Take(home, attribute, there, value => path.Part is null ? chosen.Contains(value) : value is JsonObject { Count: 0 });
    }

    private void Write(JsonObject value, PatchStep step)
    {
        if (path.Part is { } part)
        {
            if (ScimValue.Of(step.Value, part) is { } told)
            {
                value[part.Name] = told;
            }
            else
            {
                value.Remove(part.Name);
            }

            return;
        }

        if (ScimValue.One(step.Value is JsonArray { Count: 1 } only ? only[0] : step.Value, attribute) is not JsonObject parts)
        {
            throw ScimException.InvalidValue($"A value of “{attribute.Name}” is an object.");
        }

        foreach (var (name, told) in parts)
        {
            value[name] = told?.DeepClone();
        }
    }

    /// <summary>A value that the condition holds of, made of its comparisons; null where it says no such thing.</summary>
    private static JsonObject? Begun(Filter? only) => only switch
    {
        Filter.Compare { By: Comparison.Eq, With: { } with, Path.Attribute: { } part } =>
            new JsonObject { [part.Name] = ScimValue.One(JsonValue.Create(with), part) },
        Filter.All(var one, var other) when Begun(one) is { } begun && Begun(other) is { } more =>
            new JsonObject(begun.Concat(more).DistinctBy(pair => pair.Key)
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))),
        null => [],
        _ => null,
    };

    private static void OnePrimary(JsonArray all, JsonObject? latest)
    {
        if (latest?[Primary]?.GetValueKind() != JsonValueKind.True)
        {
            return;
        }

        foreach (var other in all.OfType<JsonObject>().Where(value => value != latest && value[Primary] is not null))
        {
            other[Primary] = false;
        }
    }
}
