using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Slack;

/// <summary>Slack opens a conversation, and takes no text for it: https://docs.slack.dev/interactivity/deep-linking</summary>
public sealed class SlackPlatform(SlackSettings settings) : IPlatform
{
    public string Channel => SlackChannel.ChannelName;

    public string Name => "Slack";

    /// <summary>
    /// About one message a second in a channel, which <see cref="SendQueue"/> keeps for answers as well, and a limit on the workspace that
    /// is not published; “Retry-After” is for method and workspace. https://docs.slack.dev/apis/web-api/rate-limits
    /// </summary>
    public SendLimits Limits { get; } = new(settings.MessagesPerSecond, PerConversation: null, HoldsWorkspace: true);

    public bool OpensGroups => true;

    public bool TakesFiles => true;

    public ChatLink? ChatWith(Address? there, string? email, string text) => there is null
        ? null
        : new ChatLink(
            new Uri(
                $"https://slack.com/app_redirect?team={Uri.EscapeDataString(there.Workspace)}"
                    + $"&channel={Uri.EscapeDataString(there.User)}"
            ),
            CarriesText: false
        );

    public Uri? MeetingWith(string email, string title, Interval? time) => null;
}
