namespace NetworkingBot.Provisioning;

/// <summary>A request that is refused, as the protocol says it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="scimType">The keyword of RFC 7644, 3.12; null: there is none for it.</param>
/// <param name="detail">For whoever sets the provisioning up.</param>
internal sealed class ScimException(int status, string? scimType, string detail) : Exception(detail)
{
    public int Status { get; } = status;

    public string? ScimType { get; } = scimType;

    public static ScimException InvalidFilter(string detail) => new(400, "invalidFilter", detail);

    public static ScimException InvalidPath(string detail) => new(400, "invalidPath", detail);

    public static ScimException InvalidValue(string detail) => new(400, "invalidValue", detail);

    public static ScimException InvalidSyntax(string detail) => new(400, "invalidSyntax", detail);

    public static ScimException NoTarget(string detail) => new(400, "noTarget", detail);

    public static ScimException ReadOnly(string attribute) =>
        new(400, "mutability", $"“{attribute}” is set by the bot and cannot be changed.");

    public static ScimException Taken(string attribute) => new(409, "uniqueness", $"Another user has this “{attribute}” already.");

    public static ScimException NotFound(string id) => new(404, null, $"There is no resource “{id}”.");

    public static ScimException Changed() => new(412, null, "The resource changed meanwhile: read it again.");
}
