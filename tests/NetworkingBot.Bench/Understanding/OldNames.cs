namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// Sets are labelled with the names that commands had when the sets were written, and with topics that no command covered then. This says
/// what stands for each of them today.
/// </summary>
internal static class OldNames
{
    /// <summary>The one command that all searches for people have become.</summary>
    public const string Search = "people";

    private static readonly Dictionary<string, string[]> _today = new(StringComparer.Ordinal)
    {
        ["find"] = [Search],
        ["suggest-from"] = [Search],
        ["suggest-speakers"] = [Search],
        ["suggest-by-interest"] = [Search],
        ["suggest-elsewhere"] = [Search],
        ["newcomers"] = [Search],
        ["alike"] = [Search],
        ["unsupported:who-seeks"] = [Search],
        ["unsupported:title-search"] = [Search, "unsupported:directory-question"],
        ["unsupported:directory-question"] = [Search, "unsupported:title-search"],
        ["new-contact"] = ["add-contact"],
        ["thank"] = ["acknowledge"],
        ["let-go"] = ["acknowledge"],
        ["ask-to-leave"] = ["ask-to-erase"],
        ["ask-to-erase"] = ["ask-to-leave"],
        // An answer to the open question is known by what it does.
        ["yes"] = ["ask", "ask-through", "introduce", "send-request", "know-both", "remove-contact", "merge-contacts"],
        ["no"] = ["leave-it", "stay", "let-go", "open-contact"],
        ["remind-me"] = ["keep-reminder"],
        ["withdraw"] = ["withdraw-from"],
        ["take-back"] = ["undo", "correct"],
        ["correct"] = ["take-back", "undo", "not-what-i-meant"],
        ["met"] = ["log-encounter"],
        ["edit-reminder"] = ["move-reminder", "put-off-reminder"],
        ["greet"] = ["unsupported:feeling-new"],
        ["feeling"] =
        [
            "tell-of-distress", "unsupported:feeling-new", "unsupported:feeling-alone", "unsupported:feeling-nervous",
            "unsupported:feeling-tired", "unsupported:feeling-back",
        ],
        ["undo"] = ["take-back"],
        ["duplicates"] = ["ask-to-merge"],
        ["ask-to-merge"] = ["duplicates"],
        ["acknowledge"] = ["thank", "let-go", "leave-it"],
        ["hide-from"] = ["unsupported:hide-from", "never"],
        ["move-reminder"] = ["edit-reminder", "put-off-reminder", "keep-reminder", "remind-me"],
        ["ask-to-remove-contact"] = ["remove-contact"],
        ["contact"] = ["why", "open-contact"],
        ["ask-to-edit-contact"] = ["describe-contact", "edit-contact"],
        ["not-now"] = ["later", "put-off"],
        ["unsupported:calendar"] = ["unsupported:room-booking", "unsupported:presence"],
        ["unsupported:group"] = ["unsupported:events"],
        ["unsupported:export-data"] = ["export-my-data", "export-contacts"],
        ["unsupported:import-contacts"] = ["import-contacts"],
        ["unsupported:who-viewed-me"] = ["who-looked"],
    };

    /// <summary>Topics that were “offtopic” or “other” before each of them had an answer of its own.</summary>
    private static readonly HashSet<string> _newTopics =
    [
        .. new[] { "weather", "salary", "room-booking", "write-text", "hr-rules", "it-help", "code", "knowledge", "presence", "jobs",
            "events", "files", "tasks", "food", "travel", "about-the-bot", "romance", "rating-people", "other" }
            .Select(topic => "unsupported:" + topic),
    ];

    /// <param name="labels">Each of them is right.</param>
    public static bool IsRight(string intent, IReadOnlyList<string> labels) => labels.Any(label => Means(label, intent));

    private static bool Means(string label, string intent) => label == intent
        || (_today.TryGetValue(label, out var names) && names.Contains(intent))
        || (label is "offtopic" or "unsupported:other" && (intent == "offtopic" || _newTopics.Contains(intent)));
}
