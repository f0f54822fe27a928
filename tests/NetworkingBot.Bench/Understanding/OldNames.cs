namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// Sets are labelled with the names that commands had when the sets were written, and with topics that no command covered then. This says what stands for each of them today.
/// </summary>
internal static class OldNames
{
    private static readonly Dictionary<string, string[]> _today = new(StringComparer.Ordinal)
    {
        ["new-contact"] = ["add-contact"],
        ["undo"] = ["take-back"],
        ["correct"] = ["take-back"],
        ["unsupported:calendar"] = ["unsupported:room-booking", "unsupported:presence"],
        ["unsupported:directory-question"] = ["unsupported:title-search"],
        ["unsupported:title-search"] = ["unsupported:directory-question"],
        ["unsupported:group"] = ["unsupported:events"],
    };

    /// <summary>Topics that were “offtopic” or “other” before each of them had an answer of its own.</summary>
    private static readonly HashSet<string> _newTopics =
    [
        .. new[] { "weather", "salary", "room-booking", "write-text", "hr-rules", "it-help", "code", "knowledge", "presence", "jobs", "events", "files", "tasks", "food", "travel", "about-the-bot", "romance", "rating-people", "other" }
            .Select(topic => "unsupported:" + topic),
    ];

    /// <param name="labels">Each of them is right.</param>
    public static bool IsRight(string intent, IReadOnlyList<string> labels) => labels.Any(label => Means(label, intent));

    private static bool Means(string label, string intent) => label == intent
        || (_today.TryGetValue(label, out var names) && names.Contains(intent))
        || (label is "offtopic" or "unsupported:other" && (intent == "offtopic" || _newTopics.Contains(intent)));
}
