using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Directory.Provisioning;
using NodaTime;

namespace NetworkingBot.Provisioning;

/// <summary>A user of the protocol and what the bot takes of them.</summary>
internal static class UserResource
{
    private const int MaxKey = 500;

    public static JsonObject Attributes(ProvisionedUser user) => (JsonObject)JsonNode.Parse(user.Json)!;

    /// <summary>As it is given back.</summary>
    public static JsonObject Full(ProvisionedUser user, string root)
    {
        var attributes = Attributes(user);
        var schemas = new JsonArray(ScimSchemas.UserUrn);
        if (attributes.ContainsKey(ScimSchemas.EnterpriseUrn))
        {
            schemas.Add(ScimSchemas.EnterpriseUrn);
        }

        var full = new JsonObject { [ScimResourceType.Schemas] = schemas, [ScimResourceType.Id] = user.Id };
        foreach (var (name, value) in attributes)
        {
            full[name] = value?.DeepClone();
        }

        full[ScimResourceType.Meta] = ResourceMeta.Of("User", user.CreatedAt, user.ChangedAt, $"{root}/Users/{user.Id}", Version(user));
        return full;
    }

    public static string Version(ProvisionedUser user) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.ChangedAt}\n{user.Json}")))[..16]}\"";

    /// <summary>The user that the attributes make; without an id.</summary>
    /// <exception cref="ScimException">They make none.</exception>
    public static ProvisionedUser Read(JsonObject attributes, Instant now)
    {
        var name = Text(attributes, "userName")?.Trim() ?? "";
        if (name.Length is 0 or > MaxKey)
        {
            throw ScimException.InvalidValue($"“userName” takes 1 to {MaxKey} characters.");
        }

        attributes["userName"] = name;
        attributes["active"] ??= true;
        DemandOnePrimary(attributes, "emails");
        DemandOnePrimary(attributes, "addresses");
        var json = attributes.ToJsonString();
        return json.Length > ProvisionedUser.MaxJson || Text(attributes, "externalId") is { Length: > MaxKey }
            ? throw new ScimException(413, null,
                $"A user takes at most {ProvisionedUser.MaxJson} characters, and {MaxKey} of them as external id.")
            : new ProvisionedUser("", name, json)
            {
                ExternalId = Text(attributes, "externalId") is { Length: > 0 } external ? external : null,
                IsActive = attributes["active"]!.GetValue<bool>(),
                CreatedAt = now,
                ChangedAt = now,
            };
    }

    /// <summary>What the attributes tell of the person, and what they told before and do not any more.</summary>
    public static ProvisionedChange Change(OrgId org, ProvisionedUser user, JsonObject? before, string? tenant)
    {
        var attributes = Attributes(user);
        var told = Told(attributes);
        foreach (var gone in before is null
            ? []
            : Told(before).Keys.Where(column => !told.ContainsKey(column) && column is not Column.Name))
        {
            told[gone] = "";
        }

        var manager = Enterprise(attributes)?["manager"] as JsonObject;
        var managerId = manager is not null && Text(manager, "displayName") is null
            && Text(manager, "value") is { Length: > 0 and <= 64 } value ? value : null;
        if (manager is null && before is not null && Enterprise(before)?["manager"] is not null)
        {
            told[Column.Manager] = "";
        }

        return new ProvisionedChange(org, user,
            told)
        { Account = AccountOf(user, tenant), Lang = LangOf(attributes), ManagerId = managerId };
    }

    private static Dictionary<Column, string> Told(JsonObject attributes)
    {
        var (name, enterprise) = (attributes["name"] as JsonObject, Enterprise(attributes));
        var address = Best(attributes, "addresses");
        (Column Column, string? Text)[] all =
        [
            (Column.Name, Text(attributes, "displayName") ?? Text(name, "formatted")),
            (Column.FirstName, Text(name, "givenName")),
            (Column.MiddleName, Text(name, "middleName")),
            (Column.LastName, Text(name, "familyName")),
            (Column.Email, Text(Best(attributes, "emails"), "value") ?? Address(Text(attributes, "userName"))),
            (Column.Title, Text(attributes, "title")),
            (Column.Zone, Text(attributes, "timezone")),
            (Column.Place, Text(address, "locality") ?? Text(address, "region") ?? Text(address, "country")),
            (Column.Id, Text(enterprise, "employeeNumber")),
            (Column.Department, Text(enterprise, "department")),
            (Column.Manager, Text(enterprise?["manager"] as JsonObject, "displayName")),
        ];
        return all.Where(one => one.Text is { Length: > 0 }).ToDictionary(one => one.Column, one => one.Text!);
    }

    /// <summary>The one of work, else the primary one, else the first.</summary>
    private static JsonObject? Best(JsonObject attributes, string many)
    {
        var values = (attributes[many] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        return values.Find(value => string.Equals(Text(value, "type"), "work", StringComparison.OrdinalIgnoreCase))
            ?? values.Find(IsPrimary) ?? values.FirstOrDefault();
    }

    private static bool IsPrimary(JsonObject value) => value["primary"]?.GetValue<bool>() == true;

    private static string? Address(string? userName) => userName?.Contains('@', StringComparison.Ordinal) == true ? userName : null;

    private static void DemandOnePrimary(JsonObject attributes, string many)
    {
        if ((attributes[many] as JsonArray)?.OfType<JsonObject>().Count(IsPrimary) > 1)
        {
            throw ScimException.InvalidValue($"One value of “{many}” can be primary.");
        }
    }

    /// <summary>An external id is an account only as the object id of a tenant that is listed for the organisation.</summary>
    private static Core.Conversation.Address? AccountOf(ProvisionedUser user, string? tenant) =>
        tenant is not null && Guid.TryParseExact(user.ExternalId, "D", out var id)
            ? new("teams", tenant.ToLowerInvariant(), id.ToString("D"))
            : null;

    private static Lang? LangOf(JsonObject attributes) =>
        (Text(attributes, "preferredLanguage") ?? Text(attributes, "locale"))?.Trim().ToLowerInvariant() switch
        {
            { } tag when tag.StartsWith("es", StringComparison.Ordinal) => Lang.Spanish,
            { } tag when tag.StartsWith("en", StringComparison.Ordinal) => Lang.English,
            _ => null,
        };

    private static JsonObject? Enterprise(JsonObject attributes) => attributes[ScimSchemas.EnterpriseUrn] as JsonObject;

    private static string? Text(JsonObject? home, string name) => home?[name]?.GetValue<string>();
}
