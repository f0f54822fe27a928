using System.Globalization;
using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>
/// Teams opens a chat or a meeting with names, words and time filled in.
/// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
/// </summary>
public sealed class TeamsPlatform : IPlatform
{
    public string Channel => Inbound.Channel;

    public string Name => "Teams";

    /// <summary>
    /// 50 requests a second for an app in a tenant; 7 in a second and 60 in 30 seconds in one conversation.
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
    /// </summary>
    public SendLimits Limits { get; } = new(PerWorkspace: 50, PerConversation: 2, HoldsWorkspace: false);

    public bool OpensGroups => false;

    /// <summary>A file of a bot goes to the person's own OneDrive, after a consent of its own: a link is less to do.</summary>
    public bool TakesFiles => false;

    public ChatLink? ChatWith(Address? there, string? email, string text) => email is null
        ? null
        : new ChatLink(Link($"chat/0/0?users={Uri.EscapeDataString(email)}&message={Uri.EscapeDataString(text)}"), CarriesText: true);

    public Uri MeetingWith(string email, string title, Interval? time)
    {
        var hours = time is { } taken ? $"&startTime={Written(taken.Start)}&endTime={Written(taken.End)}" : "";
        return Link($"meeting/new?subject={Uri.EscapeDataString(title)}&attendees={Uri.EscapeDataString(email)}{hours}");
    }

    private static Uri Link(string rest) => new("https://teams.microsoft.com/l/" + rest);

    private static string Written(Instant time) =>
        Uri.EscapeDataString(time.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
