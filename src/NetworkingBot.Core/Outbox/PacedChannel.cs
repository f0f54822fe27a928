using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>What a platform lets one replica send.</summary>
/// <param name="PerWorkspace">Messages a second in one workspace or tenant.</param>
/// <param name="PerConversation">Messages a second to one person.</param>
/// <param name="HoldsWorkspace">Whether “too fast” is said to the whole workspace, or to that conversation alone.</param>
public sealed record SendLimits(double PerWorkspace, double PerConversation, bool HoldsWorkspace)
{
    /// <summary>A little stays free for answers to people, which are not paced.</summary>
    private const double Share = 0.98;

    /// <summary>50 requests a second for an app in a tenant; 7 in a second and 60 in 30 seconds in one conversation.
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</summary>
    public static SendLimits Teams { get; } = new(50, 2, HoldsWorkspace: false);

    /// <summary>About one message a second in a channel, and a limit on the workspace that is not published; “Retry-After” is for method and workspace.
    /// https://docs.slack.dev/apis/web-api/rate-limits</summary>
    public static SendLimits Slack { get; } = new(20, 1, HoldsWorkspace: true);

    public static SendLimits? Of(string channel) => channel switch
    {
        "teams" => Teams,
        "slack" => Slack,
        _ => null,
    };

    internal Duration WorkspaceGap => Duration.FromSeconds(1 / (PerWorkspace * Share));

    internal Duration ConversationGap => Duration.FromSeconds(1 / PerConversation);
}

/// <summary>A channel that keeps to the limits of its platform, and to what the platform says when it was too fast after all.</summary>
public class PacedChannel(IChannel channel, SendLimits limits, Pacer pacer, IClock clock, Func<Duration, CancellationToken, Task> delay) : IChannel
{
    /// <summary>How long a turn is waited for: shorter than the lease of a message, and than anybody minds behind it.</summary>
    public static readonly Duration LongestWait = Duration.FromSeconds(3);

    public string Name => channel.Name;

    /// <summary>The channel with the limits of its platform, if it has any.</summary>
    public static IChannel Over(IChannel channel, IClock clock, Func<Duration, CancellationToken, Task> delay) => (SendLimits.Of(channel.Name), channel) switch
    {
        (null, _) => channel,
        ({ } limits, IGroupChannel group) => new PacedGroupChannel(group, limits, new Pacer(LongestWait), clock, delay),
        ({ } limits, _) => new PacedChannel(channel, limits, new Pacer(LongestWait), clock, delay),
    };

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) =>
        PaceAsync(to.Address, () => channel.SendAsync(to, message, cancellation), cancellation);

    public Task<Delivery> UpdateAsync(Recipient to, string messageReference, Message message, CancellationToken cancellation) =>
        PaceAsync(to.Address, () => channel.UpdateAsync(to, messageReference, message, cancellation), cancellation);

    private protected async Task<Delivery> PaceAsync(Address to, Func<Task<Delivery>> send, CancellationToken cancellation)
    {
        var (workspace, conversation) = ($"{to.Workspace}", $"{to.Workspace}|{to.User}");
        switch (pacer.Next([(workspace, limits.WorkspaceGap), (conversation, limits.ConversationGap)], clock.GetCurrentInstant()))
        {
            case Pace.Later(var wait):
                return new Delivery.Throttled(wait);
            case Pace.Wait(var turn) when turn > Duration.Zero:
                await delay(turn, cancellation);
                break;
        }

        var delivery = await send();
        if (delivery is Delivery.Throttled(var retry))
        {
            pacer.Hold(limits.HoldsWorkspace ? workspace : conversation, clock.GetCurrentInstant() + retry);
        }

        return delivery;
    }
}

internal sealed class PacedGroupChannel(IGroupChannel channel, SendLimits limits, Pacer pacer, IClock clock, Func<Duration, CancellationToken, Task> delay)
    : PacedChannel(channel, limits, pacer, clock, delay), IGroupChannel
{
    public Task<Delivery> OpenGroupAsync(IReadOnlyList<Recipient> people, Message message, CancellationToken cancellation) =>
        PaceAsync(people[0].Address, () => channel.OpenGroupAsync(people, message, cancellation), cancellation);
}
