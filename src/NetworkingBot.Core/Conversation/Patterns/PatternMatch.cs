using System.Collections.Immutable;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// How a pattern matched: fewer slips are better, then fewer words skipped, then fewer taken by slots, then more words of the pattern
/// itself.
/// </summary>
internal sealed record PatternMatch(int Slips, int Skipped, int Taken, int Words, ImmutableDictionary<string, (int From, int Before)> Slots)
{
    public static PatternMatch Empty { get; } = new(0, 0, 0, 0, ImmutableDictionary<string, (int From, int Before)>.Empty);

    public bool IsBetterThan(PatternMatch other) =>
        (-Slips, -Skipped, -Taken, Words).CompareTo((-other.Slips, -other.Skipped, -other.Taken, other.Words)) > 0;
}
