namespace NetworkingBot.Core.Rounds;

/// <summary>
/// What matters to a round beside what people could give each other. These are wishes: they raise what a meeting is worth, and bar nobody.
/// </summary>
public sealed record Matters
{
    /// <summary>Other departments, and a language in common.</summary>
    public static readonly Matters Usual = new() { Department = Likeness.Other, Language = Likeness.Same };

    public Likeness Department { get; init; }

    public Likeness Place { get; init; }

    /// <summary>By the words of the title; whoever has none is at no level.</summary>
    public Likeness Seniority { get; init; }

    /// <summary>Two of whom one has told no language may share one.</summary>
    public Likeness Language { get; init; }

    /// <summary>Interests in common count three times as much as usual.</summary>
    public bool Interests { get; init; }

    /// <summary>Somebody of the first three months with somebody who joined a year ago or earlier.</summary>
    public bool NewcomersWithOldHands { get; init; }
}

public enum Likeness
{
    DoesNotMatter,
    Same,
    Other,
}
