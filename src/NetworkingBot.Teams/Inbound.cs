using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>
/// What Teams says, as the core takes it. Ids were checked before; texts, payloads and values are hostile and passed on for the core to
/// check.
/// </summary>
internal static class Inbound
{
    public const string Channel = "teams";

    private const string Personal = "personal";

    public static bool IsPrivate(IActivity activity) => activity.Conversation.ConversationType is null or Personal;

    public static string TenantOf(IActivity activity) =>
        Canonical(activity.Conversation.TenantId ?? activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? "");

    public static Address AddressOf(string tenant, ChannelAccount user) =>
        new(Channel, Canonical(tenant), Canonical(user.AadObjectId ?? user.Id));

    /// <param name="member">Who that is by the roster; null when it was not asked or is not known.</param>
    public static Caller Caller(Activity activity, TeamsChannelAccount? member) =>
        new(AddressOf(TenantOf(activity), activity.From), member?.Name ?? activity.From.Name ?? "")
        {
            Email = EmailOf(member),
            Lang = LangOf(activity.Locale),
            Zone = ZoneOf(activity),
            ConversationReference = IsPrivate(activity) ? TeamsReference.Of(activity).ToString() : null,
        };

    /// <summary>Of a guest, the address belongs to another organisation.</summary>
    public static string? EmailOf(TeamsChannelAccount? member) =>
        member is { UserRole: not "guest" } ? member.Email ?? member.UserPrincipalName : null;

    /// <summary>A message is for the bot in private, and elsewhere when it mentions it.</summary>
    public static bool IsForBot(Activity message) => IsPrivate(message) || MentionText.IdsIn(message).Contains(message.Recipient.Id);

    /// <summary>People mentioned in a message, without the bot itself; at most five.</summary>
    public static IReadOnlyList<(string Words, string Id)> PeopleIn(Activity message) =>
        [.. MentionText.Of(message).People.DistinctBy(mention => mention.Words).Take(5)];

    /// <summary>Words, or what a button or a form sent where cards only submit.</summary>
    public static Input Read(Activity message, MentionedMembers mentioned) =>
        ActionData.Read(message.Value)
        ?? new Said(MentionText.Of(message).Words) { Mentions = mentioned.Addresses, MentionEmails = mentioned.Emails };

    public static Lang? LangOf(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Lang.English,
        "es" => Lang.Spanish,
        _ => null,
    };

    private static DateTimeZone? ZoneOf(Activity activity)
    {
        var client = activity.Entities?.FirstOrDefault(entity => entity is { Type: "clientInfo" })?.Properties["timezone"];
        return (activity.LocalTimezone ?? (client as JValue)?.Value as string) is { } id
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            : null;
    }

    /// <summary>Directory ids are written in upper or lower case.</summary>
    private static string Canonical(string id) => Guid.TryParseExact(id, "D", out var guid) ? guid.ToString("D") : id;
}
