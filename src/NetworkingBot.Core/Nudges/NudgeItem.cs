using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Nudges;

/// <summary>What a nudge can be about, what matters most first: giving comes before asking.</summary>
public enum NudgeKind
{
    Request,
    Reminder,
    FollowUp,
    Help,
    GoneQuiet,
    ThisWeek,
    Connect,
    ProfileGap,
}

/// <summary>One small thing to do, with its reason and its one obvious action.</summary>
/// <param name="About">Ids of what it is about; null where the kind says it all.</param>
/// <param name="Why">One sentence to the person.</param>
public sealed record NudgeItem(NudgeKind Kind, string? About, string Why)
{
    public string Key => KeyOf(Kind, About);

    public PersonLine? Person { get; init; }

    /// <summary>Words to begin with; null where nobody is written to.</summary>
    public string? Opener { get; init; }

    /// <summary>Where a chat with the opener is opened; null: the opener is shown, to copy.</summary>
    public ChatLink? Write { get; init; }

    /// <summary>What the button says that does it; null: to write is what is to be done.</summary>
    public string? ActLabel { get; init; }

    public static string KeyOf(NudgeKind kind, string? about) => about is null ? $"{kind}" : $"{kind}|{about}";
}

internal static class NudgeKinds
{
    /// <summary>Days before the same item may come again by itself.</summary>
    public static int Rest(this NudgeKind kind) => kind switch
    {
        NudgeKind.Request => 2,
        NudgeKind.Reminder or NudgeKind.FollowUp => 3,
        NudgeKind.Help => 30,
        NudgeKind.GoneQuiet => 7,
        NudgeKind.ThisWeek => 6,
        NudgeKind.Connect => 60,
        NudgeKind.ProfileGap => 21,
    };

    /// <summary>Days for which “later” puts it off.</summary>
    public static int Later(this NudgeKind kind) => kind switch
    {
        NudgeKind.Request or NudgeKind.Reminder or NudgeKind.FollowUp => 2,
        NudgeKind.ThisWeek => 7,
        _ => 14,
    };

    /// <summary>How many of a kind one message holds.</summary>
    public static int Most(this NudgeKind kind) => kind switch
    {
        NudgeKind.Reminder => NudgeAgenda.MaxItems,
        NudgeKind.GoneQuiet => 2,
        _ => 1,
    };
}
