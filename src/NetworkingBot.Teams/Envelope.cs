using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core.Storage;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>The part of an activity by which it is let in: that which is acted on, looked at strictly before anything else does.</summary>
/// <param name="ServiceUrl">Where answers go.</param>
internal sealed record Envelope(string Channel, Uri ServiceUrl, string Tenant)
{
    private const int MaxIdLength = 400;

    /// <summary>Null when it is no activity of Teams: without the ids that everything depends on, or with two tenants.</summary>
    public static Envelope? Of(Activity? activity)
    {
        if (activity is null || !HasIds(activity) || !TryChannelData(activity, out var data))
        {
            return null;
        }

        var (tenant, other) = (data?.Tenant?.Id, activity.Conversation.TenantId);
        return (tenant is null || other is null || tenant == other)
            && IsId(tenant ?? other)
            && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var serviceUrl)
                ? new Envelope(activity.ChannelId, serviceUrl, (tenant ?? other)!)
                : null;
    }

    private static bool HasIds(Activity activity) =>
        IsId(activity.Type) && IsId(activity.Id) && IsId(activity.ChannelId) && IsId(activity.ServiceUrl)
        && IsId(activity.Conversation?.Id) && IsId(activity.From?.Id) && IsId(activity.Recipient?.Id)
        && (activity.From!.AadObjectId is not { } directory || IsId(directory))
        && activity.ReplyToId is null or { Length: <= MaxIdLength };

    /// <summary>An id becomes part of a key, which holds no more.</summary>
    private static bool IsId(string? text) =>
        text is { Length: > 0 and <= MaxIdLength } && KeyText.Escape(text).Length <= MaxIdLength;

    private static bool TryChannelData(Activity activity, out TeamsChannelData? data)
    {
        data = null;
        try
        {
            data = activity.ChannelData is JObject ? activity.GetChannelData<TeamsChannelData>() : null;
            return activity.ChannelData is null or JObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
