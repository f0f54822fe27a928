using System.Collections.Immutable;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// How a pattern matched: fewer slips are better, then fewer words skipped, then fewer taken by slots, then more words of the pattern
/// itself.
/// </summary>
internal sealed record PatternMatch(int Slips, int Skipped, int Taken, int Words, ImmutableDictionary<string, SlotWords> Slots)
{
    public static PatternMatch Empty { get; } = new(0, 0, 0, 0, ImmutableDictionary<string, SlotWords>.Empty);

    public bool IsBetterThan(PatternMatch other) =>
        (-Slips, -Skipped, -Taken, Words).CompareTo((-other.Slips, -other.Skipped, -other.Taken, other.Words)) > 0;
}

/// <summary>The words that a slot took.</summary>
/// <param name="Known">Those of the pattern that they are, when it says which a slot may take; null: as they were typed.</param>
internal readonly record struct SlotWords(int From, int Before, string? Known = null);
