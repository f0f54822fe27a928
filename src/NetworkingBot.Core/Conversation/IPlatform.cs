using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>What a chat platform offers beside carrying messages. One implementation for each; the core knows none by name.</summary>
public interface IPlatform
{
    /// <summary>As in <see cref="Address.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>As people know it.</summary>
    string Name { get; }

    /// <summary>How much may be sent; null: everything.</summary>
    SendLimits? Limits { get; }

    /// <summary>Whether the bot can open a conversation of several people: see <see cref="IGroupChannel"/>.</summary>
    bool OpensGroups { get; }

    /// <summary>Whether the bot can hand somebody a file in their own conversation: see <see cref="Reply.HandsOver"/>.</summary>
    bool TakesFiles { get; }

    /// <summary>Where a click opens a chat with somebody; null where what it takes is not known.</summary>
    /// <param name="there">Their account in the workspace of whoever clicks; null: none is known.</param>
    /// <param name="email">An address of theirs that whoever clicks may know; null: none.</param>
    /// <param name="text">What to begin with.</param>
    ChatLink? ChatWith(Address? there, string? email, string text);

    /// <summary>
    /// Where a click plans a meeting with somebody; null where the platform plans none. Nothing is sent before the person does.
    /// </summary>
    /// <param name="time">Null: they choose one there.</param>
    Uri? MeetingWith(string email, string title, Interval? time);
}

/// <summary>Opens a chat.</summary>
/// <param name="CarriesText">Whether the words to begin with are filled in, so that they need not be shown.</param>
public sealed record ChatLink(Uri Target, bool CarriesText);
