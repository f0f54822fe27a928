namespace NetworkingBot.Core.Understanding;

/// <summary>
/// What a sentence may mean: a command's name in the catalogue, or a wish that the bot does not serve, and how sure that is.
/// </summary>
/// <param name="Name">“find”, “unsupported:calendar”, “offtopic”: the label of the examples it was learnt from.</param>
/// <param name="Confidence">0 to 1, calibrated: of the sentences said to be .8 sure, 8 in 10 mean it.</param>
public sealed record Intent(string Name, double Confidence)
{
    private const string UnsupportedPrefix = "unsupported:";
    private const string OffTopic = "offtopic";

    /// <summary>True when no command covers it.</summary>
    public bool IsOutOfScope => Name == OffTopic || Name.StartsWith(UnsupportedPrefix, StringComparison.Ordinal);

    /// <summary>What the wish is about when no command covers it: “calendar”, “offtopic”; null for a command.</summary>
    public string? Topic =>
        Name == OffTopic ? OffTopic
        : Name.StartsWith(UnsupportedPrefix, StringComparison.Ordinal) ? Name[UnsupportedPrefix.Length..]
        : null;
}
