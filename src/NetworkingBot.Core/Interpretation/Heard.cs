namespace NetworkingBot.Core.Interpretation;

/// <summary>What typed words are understood to mean, when nobody is to do it: for <c>ask --json</c> and for measuring.</summary>
/// <param name="Move">What the bot would do about it.</param>
/// <param name="Command">The name that the command it would do, ask to confirm or offer first has in the catalogue; “unsupported:TOPIC”
/// or “offtopic” for what it would say it cannot; null: none.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Alternatives">What else it would have offered, by the same names, the likeliest first.</param>
/// <param name="Slots">What it understood of whom, what, when and where, as it was typed, by <see cref="Understanding.SlotNames"/>.</param>
public sealed record Heard(Move Move, string? Command, double Confidence, IReadOnlyList<string> Alternatives,
    IReadOnlyDictionary<string, string> Slots);

/// <summary>What the bot does about a sentence.</summary>
public enum Move
{
    /// <summary>Does the command.</summary>
    Do,

    /// <summary>Asks first, naming whom and what.</summary>
    Ask,

    /// <summary>Offers two or three buttons, or asks for what is missing.</summary>
    Choose,

    /// <summary>Says that it does not do this, and what comes nearest.</summary>
    Cannot,

    /// <summary>Says that it was not understood.</summary>
    Lost,
}
