using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Testing;

/// <summary>
/// A chat platform for tests of what does not depend on which one it is. Where groups are opened, chats are found by the account; elsewhere
/// by the e-mail address, with the words filled in, and meetings are planned.
/// </summary>
public sealed record PlatformDouble(string Channel, string Name) : IPlatform
{
    public SendLimits? Limits { get; init; }

    public bool OpensGroups { get; init; }

    public bool TakesFiles { get; init; }

    /// <summary>One of each kind.</summary>
    public static Platforms Both { get; } = new([
        new PlatformDouble("slack", "Slack") { OpensGroups = true, Limits = new SendLimits(20, 1, HoldsWorkspace: true) },
        new PlatformDouble("teams", "Teams") { Limits = new SendLimits(50, 2, HoldsWorkspace: false) },
    ]);

    public ChatLink? ChatWith(Address? there, string? email, string text) => (OpensGroups ? there?.User : email) is { } who
        ? new ChatLink(Link($"chat/{Uri.EscapeDataString(who)}"), CarriesText: !OpensGroups)
        : null;

    public Uri? MeetingWith(string email, string title, Interval? time) =>
        OpensGroups ? null : Link($"meeting/{Uri.EscapeDataString(email)}/{Uri.EscapeDataString(title)}");

    private Uri Link(string rest) => new($"https://{Channel}.example/{rest}");
}
