using System.Text.Json;

namespace NetworkingBot.Teams;

/// <summary>The part of an activity by which it is let in: read strictly, before anything else looks at it.</summary>
/// <param name="ServiceUrl">Where answers go.</param>
internal sealed record Envelope(string Type, string Id, string Channel, Uri ServiceUrl, string Tenant, string Conversation, string From)
{
    private const int MaxIdLength = 400;
    private const int DeepestJson = 64;

    /// <summary>Null when it is no activity of Teams: not JSON, too deep, of other types, or without the ids that everything depends on.</summary>
    public static Envelope? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = DeepestJson });
            return Read(json.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Envelope? Read(JsonElement activity)
    {
        var conversation = Object(activity, "conversation");
        var tenant = Text(Object(Object(activity, "channelData"), "tenant"), "id");
        if (Text(conversation, "tenantId") is { } other && tenant is not null && other != tenant)
        {
            return null;
        }

        return Text(activity, "type") is { } type
            && Text(activity, "id") is { } id
            && Text(activity, "channelId") is { } channel
            && Uri.TryCreate(Text(activity, "serviceUrl"), UriKind.Absolute, out var serviceUrl)
            && (tenant ?? Text(conversation, "tenantId")) is { } known
            && Text(conversation, "id") is { } place
            && Text(Object(activity, "from"), "id") is { } from
            && Text(Object(activity, "recipient"), "id") is not null
                ? new Envelope(type, id, channel, serviceUrl, known, place, from)
                : null;
    }

    private static JsonElement? Object(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } there && there.TryGetProperty(name, out var child) && child.ValueKind != JsonValueKind.Null
            ? child.ValueKind == JsonValueKind.Object ? child : throw new JsonException($"{name} is not an object.")
            : null;

    private static string? Text(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } there && there.TryGetProperty(name, out var child) && child.ValueKind != JsonValueKind.Null
            ? child.GetString() is { Length: > 0 and <= MaxIdLength } text ? text : throw new JsonException($"{name} is empty or too long.")
            : null;
}
