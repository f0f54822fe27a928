using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// What came in, once Slack's wording is taken off. <paramref name="Team"/> is the workspace, <paramref name="User"/> may be empty where
/// nobody acted.
/// </summary>
internal abstract record Arrival(string Team, string User)
{
    /// <summary>Something for the core, and where the answer belongs.</summary>
    public sealed record ForCore(string Team, string User, Input Input, Surface Surface) : Arrival(Team, User);

    /// <summary>A file for the core, which is fetched after Slack has its answer.</summary>
    public sealed record FileSent(string Team, string User, SharedFile File, Surface Surface) : Arrival(Team, User);

    /// <summary>A shortcut that asks next whom it is about.</summary>
    public sealed record ShortcutUsed(string Team, string User, Shortcut Shortcut, Surface Surface) : Arrival(Team, User);

    /// <summary>The answer to that.</summary>
    public sealed record ShortcutFilled(string Team, string User, Shortcut Shortcut, FormValues Values, Surface Surface)
        : Arrival(Team, User);

    /// <summary>Somebody wants to keep <paramref name="Author"/>, who wrote a message, among their contacts.</summary>
    public sealed record Remembered(string Team, string User, string Author, Surface Surface) : Arrival(Team, User);

    public sealed record HomeOpened(string Team, string User) : Arrival(Team, User);

    /// <summary>Somebody looks at their conversation with the bot, and may not know what to ask.</summary>
    public sealed record MessagesOpened(string Team, string User, string Channel) : Arrival(Team, User);

    /// <summary>Somebody joined the workspace, changed their profile or left.</summary>
    public sealed record MemberChanged(string Team, User Member) : Arrival(Team, Member.Id);

    public sealed record Uninstalled(string Team) : Arrival(Team, "");

    /// <summary>Somebody types a name into a select. Answered at once.</summary>
    public sealed record Searched(string Team, string User, string Typed) : Arrival(Team, User);

    /// <summary>Nothing to do; acknowledged all the same.</summary>
    public sealed record Ignored(string Team, string Kind) : Arrival(Team, "");
}

/// <summary>Where somebody spoke or clicked, and with that where the answer can go.</summary>
internal sealed record Surface(SurfaceKind Kind)
{
    public string? Channel { get; init; }

    public string? Thread { get; init; }

    /// <summary>The message that was clicked.</summary>
    public string? Clicked { get; init; }

    /// <summary>Takes up to five answers within half an hour.</summary>
    public string? ResponseUrl { get; init; }

    /// <summary>Opens one view within three seconds.</summary>
    public string? Trigger { get; init; }

    /// <summary>The modal that was clicked in.</summary>
    public string? View { get; init; }

    /// <summary>True when the answer may be the body of the acknowledgement, which then changes the modal.</summary>
    public bool Submits { get; init; }
}

internal enum SurfaceKind
{
    /// <summary>A direct message.</summary>
    Conversation,

    /// <summary>In a channel, where only this person is to see the answer.</summary>
    Whisper,

    Home,
    Modal,
}
