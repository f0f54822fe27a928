using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Provisioning;

/// <summary>An answer of the protocol.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">Null: none.</param>
internal sealed record ScimAnswer(int Status, JsonObject? Body) : IResult
{
    public const string MediaType = "application/scim+json";

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Seconds after which to come again; null: not said.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The version of the resource; null: it has none.</summary>
    public string? ETag { get; init; }

    /// <summary>Where a resource that was made is found.</summary>
    public string? Location { get; init; }

    /// <param name="full">A resource with all its attributes.</param>
    /// <param name="projection">Those that are shown.</param>
    /// <param name="isNew">It was made now.</param>
    public static ScimAnswer Resource(JsonObject full, Projection projection, bool isNew)
    {
        var (version, location) =
            (full[ScimResourceType.Meta]!["version"]!.GetValue<string>(), full[ScimResourceType.Meta]!["location"]!.GetValue<string>());
        return new ScimAnswer(isNew
            ? StatusCodes.Status201Created
            : StatusCodes.Status200OK, projection.Of(full))
        { ETag = version, Location = isNew ? location : null };
    }

    public static ScimAnswer Ok(JsonObject body) => new(StatusCodes.Status200OK, body);

    public static ScimAnswer Nothing { get; } = new(StatusCodes.Status204NoContent, null);

    public static ScimAnswer Fault(int status, string? type, string detail)
    {
        var body = new JsonObject
        {
            ["schemas"] = new JsonArray(ScimSchemas.ErrorUrn),
            ["status"] = status.ToString(CultureInfo.InvariantCulture),
            ["detail"] = detail,
        };
        if (type is not null)
        {
            body["scimType"] = type;
        }

        return new ScimAnswer(status, body);
    }

    public static ScimAnswer List(IReadOnlyCollection<JsonObject> resources, int total, int startIndex) => Ok(new JsonObject
    {
        ["schemas"] = new JsonArray(ScimSchemas.ListUrn),
        ["totalResults"] = total,
        ["startIndex"] = startIndex,
        ["itemsPerPage"] = resources.Count,
        ["Resources"] = new JsonArray([.. resources]),
    });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        response.Headers.ETag = ETag;
        response.Headers.Location = Location;
        if (Body is not null)
        {
            response.ContentType = $"{MediaType}; charset=utf-8";
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body.ToJsonString(_plain)), httpContext.RequestAborted);
        }
    }
}
