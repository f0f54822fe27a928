namespace NetworkingBot.Slack;

/// <summary>What the bot may do in a workspace, each for something it does. https://docs.slack.dev/reference/scopes</summary>
internal static class SlackScopes
{
    public static IReadOnlyList<string> Bot { get; } =
    [
        "app_mentions:read", // answers when it is mentioned
        "chat:write",        // answers, and writes first
        "commands",          // /networking and the shortcuts
        "im:history",        // reads what people write to it
        "im:write",          // opens the conversation in which it writes first
        "mpim:write",        // brings two people together who both agreed
        "users:read",        // names, titles, time zones, languages
        "users:read.email",  // knows the same person in Teams again
    ];

    public static IReadOnlyList<string> MissingFrom(string? granted) => [.. Bot.Except((granted ?? "").Split(','), StringComparer.Ordinal)];
}
