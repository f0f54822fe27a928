using System.Text.Json;

namespace NetworkingBot.Slack;

/// <summary>
/// What a modal must still know when it is submitted: the form's payload, and where it was opened from. Kept in the view's private
/// metadata.
/// </summary>
internal sealed record FormOrigin(string Payload, SurfaceKind Kind)
{
    public string? Channel { get; init; }

    public string? Thread { get; init; }

    public string? Clicked { get; init; }

    public string? ResponseUrl { get; init; }

    public static FormOrigin Of(string payload, Surface opened) => new(payload, opened.Kind)
    {
        Channel = opened.Channel,
        Thread = opened.Thread,
        Clicked = opened.Clicked,
        ResponseUrl = opened.ResponseUrl,
    };

    /// <summary>Null when the metadata is not of a form of ours.</summary>
    public static FormOrigin? Parse(string? metadata)
    {
        try
        {
            return metadata is { Length: > 0 } ? JsonSerializer.Deserialize<FormOrigin>(metadata) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As metadata; without the way back when that would be too long.</summary>
    public string Write()
    {
        var whole = JsonSerializer.Serialize(this);
        return whole.Length <= SlackLimits.PrivateMetadata ? whole : JsonSerializer.Serialize(new FormOrigin(Payload, Kind));
    }

    public Surface Surface() =>
        new(Kind)
        {
            Channel = Channel,
            Thread = Thread,
            Clicked = Clicked,
            ResponseUrl = ResponseUrl,
            Submits = true,
        };
}
