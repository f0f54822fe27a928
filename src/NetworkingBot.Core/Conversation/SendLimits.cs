using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>What a platform lets all replicas together send.</summary>
/// <param name="PerWorkspace">Messages a second in one workspace or tenant.</param>
/// <param name="PerConversation">
/// Messages a second to one person; null: the channel keeps to that itself, where answers and the parts of a long message count as well.
/// </param>
/// <param name="HoldsWorkspace">Whether “too fast” is said to the whole workspace, or to that conversation alone.</param>
public sealed record SendLimits(double PerWorkspace, double? PerConversation, bool HoldsWorkspace)
{
    /// <summary>A little stays free for answers to people, which are not paced.</summary>
    private const double Share = 0.965;

    internal Duration WorkspaceGap => Duration.FromSeconds(1 / (PerWorkspace * Share));

    /// <summary>Null: not kept here.</summary>
    internal Duration? ConversationGap => PerConversation is { } perSecond ? Duration.FromSeconds(1 / perSecond) : null;
}
