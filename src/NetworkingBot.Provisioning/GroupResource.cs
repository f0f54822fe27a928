using System.Globalization;
using System.Text.Json.Nodes;
using NetworkingBot.Core.Directory.Provisioning;
using NodaTime;

namespace NetworkingBot.Provisioning;

/// <summary>A group of the protocol.</summary>
internal static class GroupResource
{
    public const string Members = "members";

    private const int MaxText = 500;
    private const int MaxMembers = 20_000;
    private const int MaxMemberId = 64;

    private static readonly ScimAttribute _member = ScimSchemas.Group.Find(Members)!;

    /// <summary>Without members.</summary>
    public static JsonObject Attributes(ProvisionedGroup group)
    {
        var attributes = new JsonObject { ["displayName"] = group.DisplayName };
        if (group.ExternalId is { } external)
        {
            attributes["externalId"] = external;
        }

        return attributes;
    }

    /// <param name="group">As it is kept.</param>
    /// <param name="members">Null: they are not shown.</param>
    /// <param name="root">Where resources are found.</param>
    public static JsonObject Full(ProvisionedGroup group, IReadOnlyList<string>? members, string root)
    {
        var full = new JsonObject { [ScimResourceType.Schemas] = new JsonArray(ScimSchemas.GroupUrn), [ScimResourceType.Id] = group.Id };
        foreach (var (name, value) in Attributes(group))
        {
            full[name] = value!.DeepClone();
        }

        if (members is { Count: > 0 })
        {
            full[Members] = new JsonArray(
                [.. members.Select(id => new JsonObject { ["value"] = id, ["$ref"] = $"{root}/Users/{id}", ["type"] = "User" })]);
        }

        full[ScimResourceType.Meta] =
            ResourceMeta.Of("Group", group.CreatedAt, group.ChangedAt, $"{root}/Groups/{group.Id}", Version(group));
        return full;
    }

    public static string Version(ProvisionedGroup group) => string.Create(CultureInfo.InvariantCulture, $"W/\"{group.Revision}\"");

    /// <summary>The group that the attributes make, as the next revision of one.</summary>
    public static ProvisionedGroup Next(ProvisionedGroup group, JsonObject attributes, Instant now)
    {
        var name = attributes["displayName"]?.GetValue<string>().Trim() ?? "";
        var external = attributes["externalId"]?.GetValue<string>();
        return name.Length is 0 or > MaxText || external is { Length: > MaxText }
            ? throw ScimException.InvalidValue($"“displayName” takes 1 to {MaxText} characters, “externalId” as many at most.")
            : group with
            {
                DisplayName = name,
                ExternalId = external is { Length: > 0 } ? external : null,
                ChangedAt = now,
                Revision = group.Revision + 1,
            };
    }

    /// <summary>The ids of members as they are sent: objects with a value, bare texts, one or several.</summary>
    public static IReadOnlyList<string> Ids(JsonNode? sent)
    {
        var all = sent switch { null => [], JsonArray many => many, var one => new JsonArray(one.DeepClone()) };
        return all.Count > MaxMembers
            ? throw new ScimException(413, null, $"At most {MaxMembers} members at once.")
            : [.. all.Select(one => ScimValue.One(one, _member)).OfType<JsonObject>()
                .Select(one => Checked(one["value"]?.GetValue<string>() ?? ""))];
    }

    public static string Checked(string id) => id.Length is > 0 and <= MaxMemberId
        ? id
        : throw ScimException.InvalidValue($"A member’s id has 1 to {MaxMemberId} characters.");
}
