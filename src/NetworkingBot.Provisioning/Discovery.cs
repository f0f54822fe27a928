using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Provisioning;

/// <summary>What the bot says of itself: <c>/ServiceProviderConfig</c>, <c>/ResourceTypes</c> and <c>/Schemas</c>.</summary>
internal sealed class Discovery(ProvisioningSettings settings)
{
    private const string ConfigUrn = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
    private const string TypeUrn = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";
    private const string SchemaUrn = "urn:ietf:params:scim:schemas:core:2.0:Schema";

    private static readonly ScimResourceType[] _types = [ScimSchemas.User, ScimSchemas.Group];

    public ScimAnswer Config(HttpContext http) => ScimAnswer.Ok(new JsonObject
    {
        ["schemas"] = new JsonArray(ConfigUrn),
        ["patch"] = Supported(true),
        ["bulk"] = new JsonObject { ["supported"] = false, ["maxOperations"] = 0, ["maxPayloadSize"] = 0 },
        ["filter"] = new JsonObject { ["supported"] = true, ["maxResults"] = ListQuery.MaxCount },
        ["changePassword"] = Supported(false),
        ["sort"] = Supported(false),
        ["etag"] = Supported(true),
        ["authenticationSchemes"] = new JsonArray(new JsonObject
        {
            ["type"] = "oauthbearertoken",
            ["name"] = "Bearer token",
            ["description"] = "A token that whoever runs the bot makes.",
            ["primary"] = true,
        }),
        ["meta"] = new JsonObject { ["resourceType"] = "ServiceProviderConfig", ["location"] = $"{Root(http)}/ServiceProviderConfig" },
    });

    public ScimAnswer Types(HttpContext http) => ScimAnswer.List([.. _types.Select(type => Type(http, type))], _types.Length, 1);

    public ScimAnswer Type(HttpContext http, string id) =>
        Array.Find(_types, type => string.Equals(type.Core.Name, id, StringComparison.OrdinalIgnoreCase)) is { } type
            ? ScimAnswer.Ok(Type(http, type))
            : throw ScimException.NotFound(id);

    public ScimAnswer Schemas(HttpContext http)
    {
        JsonObject[] all = [.. _types.SelectMany(type => type.All).Select(schema => Schema(http, schema))];
        return ScimAnswer.List(all, all.Length, 1);
    }

    public ScimAnswer Schema(HttpContext http, string id) =>
        _types.SelectMany(type => type.All)
            .FirstOrDefault(schema => string.Equals(schema.Urn, id, StringComparison.OrdinalIgnoreCase)) is { } schema
            ? ScimAnswer.Ok(Schema(http, schema))
            : throw ScimException.NotFound(id);

    private string Root(HttpContext http) => ResourceMeta.RootOf(http.Request, settings);

    private JsonObject Type(HttpContext http, ScimResourceType type) => new()
    {
        ["schemas"] = new JsonArray(TypeUrn),
        ["id"] = type.Core.Name,
        ["name"] = type.Core.Name,
        ["endpoint"] = type.Endpoint,
        ["schema"] = type.Core.Urn,
        ["schemaExtensions"] =
            new JsonArray([.. type.Extensions.Select(extension => new JsonObject { ["schema"] = extension.Urn, ["required"] = false })]),
        ["meta"] = new JsonObject { ["resourceType"] = "ResourceType", ["location"] = $"{Root(http)}/ResourceTypes/{type.Core.Name}" },
    };

    private JsonObject Schema(HttpContext http, ScimSchema schema) => new()
    {
        ["schemas"] = new JsonArray(SchemaUrn),
        ["id"] = schema.Urn,
        ["name"] = schema.Name,
        ["description"] = schema.Name,
        ["attributes"] = new JsonArray([.. schema.Attributes.Select(Attribute)]),
        ["meta"] = new JsonObject { ["resourceType"] = "Schema", ["location"] = $"{Root(http)}/Schemas/{schema.Urn}" },
    };

    private static JsonObject Attribute(ScimAttribute attribute)
    {
        var told = new JsonObject
        {
            ["name"] = attribute.Name,
            ["type"] = attribute.Type switch { ScimType.DateTime => "dateTime", var type => type.ToString().ToLowerInvariant() },
            ["multiValued"] = attribute.IsMany,
            ["description"] = attribute.Description,
            ["required"] = attribute.IsRequired,
            ["caseExact"] = attribute.IsCaseExact,
            ["mutability"] = attribute.IsReadOnly ? "readOnly" : "readWrite",
            ["returned"] = "default",
            ["uniqueness"] = attribute.IsUnique ? "server" : "none",
        };
        if (attribute.Type == ScimType.Complex)
        {
            told["subAttributes"] = new JsonArray([.. attribute.Parts.Select(Attribute)]);
        }

        return told;
    }

    private static JsonObject Supported(bool isIt) => new() { ["supported"] = isIt };
}
