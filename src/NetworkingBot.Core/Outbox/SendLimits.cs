using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>What a platform lets all replicas together send.</summary>
/// <param name="PerWorkspace">Messages a second in one workspace or tenant.</param>
/// <param name="PerConversation">Messages a second to one person.</param>
/// <param name="HoldsWorkspace">Whether “too fast” is said to the whole workspace, or to that conversation alone.</param>
public sealed record SendLimits(double PerWorkspace, double PerConversation, bool HoldsWorkspace)
{
    /// <summary>A little stays free for answers to people, which are not paced.</summary>
    private const double Share = 0.965;

    /// <summary>50 requests a second for an app in a tenant; 7 in a second and 60 in 30 seconds in one conversation.
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</summary>
    public static SendLimits Teams { get; } = new(50, 2, HoldsWorkspace: false);

    /// <summary>About one message a second in a channel, and a limit on the workspace that is not published; “Retry-After” is for method
    /// and workspace. https://docs.slack.dev/apis/web-api/rate-limits</summary>
    public static SendLimits Slack { get; } = new(20, 1, HoldsWorkspace: true);

    /// <summary>The limits of a channel's platform; null: none.</summary>
    public static SendLimits? Of(string channel) => channel switch
    {
        "teams" => Teams,
        "slack" => Slack,
        _ => null,
    };

    internal Duration WorkspaceGap => Duration.FromSeconds(1 / (PerWorkspace * Share));

    internal Duration ConversationGap => Duration.FromSeconds(1 / PerConversation);
}
