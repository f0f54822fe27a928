using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Guide;

/// <summary>“somebody harasses me”, “report Omar”: what the bot can do at once, and who can do more.</summary>
public sealed record TellOfHarm : Command
{
    private static readonly HashSet<string> _nobody =
    [
        "on", "about", "to", "back", "it", "this", "that", "bug", "bugs", "issue", "problem", "error", "fault", "network", "contacts",
        "week", "who", "whom", "which",
        "quien", "quienes", "cual", "que", "esto", "eso", "esta", "fallo", "problema",
    ];

    public static IReadOnlyList<Sense> Senses =>
    [
        new("harm", () => new TellOfHarm()),
        new("harm by somebody", Of),
    ];

    /// <summary>“Report on my network”, “report an issue” and “who is rude?” tell of nobody.</summary>
    private static TellOfHarm? Of(string who) =>
        PlainWords.Read(who).Any(word => _nobody.Contains(word.Text)) ? null : new TellOfHarm();
}
