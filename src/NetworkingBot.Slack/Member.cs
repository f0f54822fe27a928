using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NodaTime;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// A user of a workspace, as far as the bot cares. Welcome are its own people; guests only by the settings; bots, strangers and the
/// departed never.
/// </summary>
internal sealed record Member(string Name, bool IsWelcome)
{
    public string? Email { get; init; }

    public string? Title { get; init; }

    public Lang? Lang { get; init; }

    public DateTimeZone? Zone { get; init; }

    public static Member Of(User user, string team, bool includeGuests)
    {
        var isOwn = user.TeamId is null || user.TeamId == team || user.EnterpriseUser?.Teams?.Contains(team) == true;
        var isHuman = user is { IsBot: false, Deleted: false, IsStranger: false, Id: not "USLACKBOT" };
        var isGuest = user.IsRestricted || user.IsUltraRestricted;
        var name = ((string?[])[user.Profile?.RealName, user.RealName, user.Profile?.DisplayName, user.Name]).FirstOrDefault(candidate =>
            !string.IsNullOrWhiteSpace(candidate)
        );
        return new Member(name ?? user.Id, isOwn && isHuman && (includeGuests || !isGuest))
        {
            // A guest's address belongs to another organisation.
            Email = !isGuest && user.Profile?.Email is { Length: > 0 } email ? email : null,
            Title = user.Profile?.Title is { Length: > 0 } title ? title : null,
            Lang = LangOf(user.Locale),
            Zone = user.Tz is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null,
        };
    }

    public Caller Caller(Address address) => new(address, Name) { Email = Email, Lang = Lang, Zone = Zone };

    private static Lang? LangOf(string? locale) => locale?.Split('-')[0] switch
    {
        "en" => Core.Lang.English,
        "es" => Core.Lang.Spanish,
        _ => null,
    };
}
