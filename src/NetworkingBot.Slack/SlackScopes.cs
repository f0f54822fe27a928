namespace NetworkingBot.Slack;

/// <summary>What the bot may do in a workspace, each for something it does. https://docs.slack.dev/reference/scopes</summary>
internal static class SlackScopes
{
    /// <summary>Without it Slackbot does not ask; everything else works.</summary>
    private const string Slackbot = "mcp:connect";

    public static IReadOnlyList<string> Bot { get; } =
    [
        "app_mentions:read", // answers when it is mentioned
        "assistant:write",   // offers ready questions in the conversation with it
        "chat:write",        // answers, and writes first
        "commands",          // /networking and the shortcuts
        "files:read",        // reads a file of contacts that somebody sends it
        "files:write",       // hands somebody their data as a file, where it has no address for a link
        "im:history",        // reads what people write to it
        "im:write",          // opens the conversation in which it writes first
        "mpim:write",        // brings two people together who both agreed
        "users:read",        // names, titles, time zones, languages
        "users:read.email",  // knows the same person in Teams again
    ];

    /// <summary>
    /// Those that an administrator may refuse. Without them nobody is offered ready questions; two people are told how to reach each other
    /// instead of being brought into one conversation; nobody can bring their contacts as a file; nobody gets their data as a file in the
    /// chat; and nobody is asked whether an account elsewhere is theirs as well.
    /// https://docs.slack.dev/changelog/2026/03/16/optional-scopes
    /// </summary>
    public static IReadOnlyList<string> Optional { get; } =
        ["assistant:write", "files:read", "files:write", "mpim:write", "users:read.email"];

    /// <summary>With what Slackbot needs to ask the bot, where it may.</summary>
    public static IReadOnlyList<string> BotOf(bool withSlackbot) => withSlackbot ? [.. Bot, Slackbot] : Bot;

    public static IReadOnlyList<string> MissingFrom(string? granted) =>
        [.. Bot.Except(Optional, StringComparer.Ordinal).Except((granted ?? "").Split(','), StringComparer.Ordinal)];
}
