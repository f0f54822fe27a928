namespace NetworkingBot.Slack;

/// <summary>Something in Slack's own menus that says certain words to the bot. Names take 24 characters, descriptions 150.</summary>
internal sealed record Shortcut(string CallbackId, string Name, string Description, bool OnMessages, Func<string?, string?> Words);

/// <summary>The shortcuts of the manifest.</summary>
internal static class Shortcuts
{
    public static IReadOnlyList<Shortcut> All { get; } =
    [
        new("ask_for_introduction", "Ask for an introduction", "Tell whom you would like to meet; both of you say yes first", OnMessages: false, _ => "ask for an introduction"),
        new("introduce_two_people", "Introduce two people", "Bring two colleagues together who can help each other", OnMessages: false, _ => "introduce two people"),
        new("remember_person", "Remember this person", "Keep who wrote this among your contacts", OnMessages: true, author => author is null ? null : $"remember <@{author}>"),
    ];

    /// <summary>Null when there is no such shortcut. <paramref name="author"/>: who wrote the message it was used on.</summary>
    public static string? WordsOf(string? callbackId, string? author) => All.FirstOrDefault(shortcut => shortcut.CallbackId == callbackId)?.Words(author);
}
