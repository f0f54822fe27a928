using System.Text.Json.Nodes;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// What a change made of something that is kept, and how to take it back when other things have changed since: a member that still is what
/// the change made of it becomes what it was; of a list, what was added goes and what was taken away comes back; whatever somebody changed
/// meanwhile stays.
/// </summary>
public static class Difference
{
    /// <summary>
    /// The members that differ, as JSON: an object for each level, and at its leaves the pair of what was and what became. Null when
    /// nothing differs.
    /// </summary>
    public static string? Between<T>(T before, T after) => Between(Node(before), Node(after))?.ToJsonString();

    /// <param name="difference">As <see cref="Between{T}"/> gave it.</param>
    public static T TakenBack<T>(T now, string difference) =>
        StoredJson.Parse<T>(TakenBack(Node(now), JsonNode.Parse(difference)!)!.ToJsonString());

    private static JsonNode? Node<T>(T value) => JsonNode.Parse(StoredJson.Write(value));

    private static JsonNode? Between(JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return null;
        }

        if (before is not JsonObject was || after is not JsonObject became)
        {
            return new JsonArray(before?.DeepClone(), after?.DeepClone());
        }

        var members =
            from name in was.Select(member => member.Key).Union(became.Select(member => member.Key))
            let differs = Between(was[name], became[name])
            where differs is not null
            select KeyValuePair.Create<string, JsonNode?>(name, differs);
        return new JsonObject(members);
    }

    private static JsonNode? TakenBack(JsonNode? now, JsonNode difference)
    {
        if (difference is JsonArray pair)
        {
            return Leaf(now, pair[0], pair[1])?.DeepClone();
        }

        var members = now is JsonObject there ? there.DeepClone().AsObject() : [];
        foreach (var (name, differs) in difference.AsObject())
        {
            if (TakenBack(members[name], differs!) is { } restored)
            {
                members[name] = restored;
            }
            else
            {
                members.Remove(name);
            }
        }

        return members;
    }

    private static JsonNode? Leaf(JsonNode? now, JsonNode? was, JsonNode? became) =>
        JsonNode.DeepEquals(now, became) ? was
        : (now ?? new JsonArray(), was ?? new JsonArray(), became ?? new JsonArray()) is (JsonArray list, JsonArray before, JsonArray after)
            ? new JsonArray([.. Without(list, Without(after, before)), .. Without(Without(before, after), list)])
        : now;

    private static IEnumerable<JsonNode?> Without(IEnumerable<JsonNode?> list, IEnumerable<JsonNode?> others) =>
        [.. list.Where(item => !others.Any(other => JsonNode.DeepEquals(item, other))).Select(item => item?.DeepClone())];
}
