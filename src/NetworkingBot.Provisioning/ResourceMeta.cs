using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Provisioning;

/// <summary>What the protocol says about a resource itself.</summary>
internal static class ResourceMeta
{
    public const string Root = "/scim/v2";

    private static readonly InstantPattern _time = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    public static JsonObject Of(string type, Instant created, Instant changed, string location, string version) => new()
    {
        ["resourceType"] = type,
        ["created"] = _time.Format(created),
        ["lastModified"] = _time.Format(changed),
        ["location"] = location,
        ["version"] = version,
    };

    /// <summary>Where resources are found from outside.</summary>
    public static string RootOf(HttpRequest request, ProvisioningSettings settings) =>
        (settings.PublicUrl?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}") + Root;
}
