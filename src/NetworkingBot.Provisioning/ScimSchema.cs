namespace NetworkingBot.Provisioning;

/// <summary>A schema: a URN and its attributes.</summary>
/// <param name="Urn">What names it.</param>
/// <param name="Name">The resource type, or what the extension is of.</param>
/// <param name="Attributes">Those that are kept.</param>
internal sealed record ScimSchema(string Urn, string Name, IReadOnlyList<ScimAttribute> Attributes)
{
    public ScimAttribute? Find(string name) =>
        Attributes.FirstOrDefault(attribute => string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A kind of resource: its schema, the extensions of it, and what is known of the standard and not kept.</summary>
/// <param name="Core">The schema whose attributes stand at the top of a resource.</param>
/// <param name="Extensions">Schemas whose attributes stand under their URN.</param>
/// <param name="NotKept">Attributes of the standard that the bot has no use of: they are taken without a fault, and forgotten.</param>
internal sealed record ScimResourceType(string Endpoint, ScimSchema Core, IReadOnlyList<ScimSchema> Extensions,
    IReadOnlyList<string> NotKept)
{
    public const string Meta = "meta";

    public const string Id = "id";

    public const string Schemas = "schemas";

    /// <summary>What every resource has, beside its schema.</summary>
    private static readonly ScimAttribute[] _common =
    [
        new(Id, ScimType.String, "Given by the bot.") { IsCaseExact = true, IsReadOnly = true },
        new(Schemas, ScimType.Reference, "URNs of the schemas.") { IsCaseExact = true, IsReadOnly = true, IsMany = true },
        new(Meta, ScimType.Complex, "About the resource itself.")
        {
            IsReadOnly = true,
            Parts =
            [
                new("resourceType", ScimType.String, "") { IsCaseExact = true, IsReadOnly = true },
                new("created", ScimType.DateTime, "") { IsReadOnly = true },
                new("lastModified", ScimType.DateTime, "") { IsReadOnly = true },
                new("location", ScimType.Reference, "") { IsCaseExact = true, IsReadOnly = true },
                new("version", ScimType.String, "") { IsCaseExact = true, IsReadOnly = true },
            ],
        },
    ];

    public IEnumerable<ScimSchema> All => Extensions.Prepend(Core);

    /// <summary>By name at the top of a resource, whatever the case.</summary>
    public ScimAttribute? Find(string name) =>
        Core.Find(name) ?? Array.Find(_common, attribute => string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase));

    public ScimSchema? Extension(string urn) =>
        Extensions.FirstOrDefault(extension => string.Equals(extension.Urn, urn, StringComparison.OrdinalIgnoreCase));

    public bool IsNotKept(string name) => NotKept.Contains(name, StringComparer.OrdinalIgnoreCase);
}
