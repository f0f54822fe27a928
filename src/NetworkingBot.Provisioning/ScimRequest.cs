using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Provisioning;

/// <summary>What a request brings.</summary>
internal static class ScimRequest
{
    /// <summary>Bytes: a group of some ten thousand members.</summary>
    public const int MaxBodyBytes = 2 * 1024 * 1024;

    private static readonly string[] _mediaTypes = [ScimAnswer.MediaType, "application/json"];

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <exception cref="ScimException">It is no JSON object.</exception>
    public static async Task<JsonObject> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!_mediaTypes.Contains(request.ContentType?.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase))
        {
            throw new ScimException(StatusCodes.Status415UnsupportedMediaType, null, $"Send {ScimAnswer.MediaType}.");
        }

        try
        {
            var body = await JsonNode.ParseAsync(request.Body, documentOptions: _strict, cancellationToken: cancellation) as JsonObject
                ?? throw ScimException.InvalidSyntax("The body is no JSON object.");
            // Half of a character, which JSON can escape and no text can hold, is seen when it is written only.
            _ = body.ToJsonString();
            return body;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw ScimException.InvalidSyntax("The body is no JSON, has a name twice, or holds half of a character.");
        }
        catch (BadHttpRequestException fault)
        {
            throw new ScimException(fault.StatusCode, null, "The body is too large, or ended too early.");
        }
    }

    /// <exception cref="ScimException">The resource is another version than the one that is meant.</exception>
    public static void DemandMatch(HttpRequest request, string version)
    {
        if (request.Headers.IfMatch is { Count: > 0 } wanted && !Names(wanted.ToString(), version))
        {
            throw ScimException.Changed();
        }
    }

    /// <summary>True when whoever asks has this version already.</summary>
    public static bool IsKnown(HttpRequest request, string version) =>
        request.Headers.IfNoneMatch is { Count: > 0 } known && Names(known.ToString(), version);

    private static bool Names(string tags, string version) =>
        tags.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || Bare(tag) == Bare(version));

    private static string Bare(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}
