using System.Collections.Immutable;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// What can be told of a pattern without trying it: how many words it takes, and with which of them it begins and ends. Nearly all
/// patterns are ruled out by it.
/// </summary>
/// <param name="Fewest">Words that it takes at least.</param>
/// <param name="Most">Words that it takes at most; <see cref="int.MaxValue"/>: any number.</param>
/// <param name="First">The words of which one begins it; null: any word may.</param>
/// <param name="Last">The words of which one ends it; null: any word may.</param>
/// <param name="Needed">Words of which one stands somewhere in it; null: none has to.</param>
internal sealed record PatternShape(
    int Fewest, int Most, ImmutableHashSet<string>? First, ImmutableHashSet<string>? Last, ImmutableHashSet<string>? Needed)
{
    public static PatternShape Empty { get; } = new(0, 0, [], [], Needed: null);

    public static PatternShape Of(string word) => new(1, 1, [word], [word], [word]);

    public static PatternShape Anything(int fewest, int most) => new(fewest, most, First: null, Last: null, Needed: null);

    public PatternShape Or(PatternShape other) => new(
        Math.Min(Fewest, other.Fewest),
        Math.Max(Most, other.Most),
        Either(First, other.First),
        Either(Last, other.Last),
        Either(Needed, other.Needed));

    public PatternShape Then(PatternShape next) => new(
        Fewest + next.Fewest,
        (int)Math.Min((long)Most + next.Most, int.MaxValue),
        Fewest > 0 ? First : Either(First, next.First),
        next.Fewest > 0 ? next.Last : Either(Last, next.Last),
        Needed is null || next.Needed?.Count < Needed.Count ? next.Needed ?? Needed : Needed);

    /// <summary>False when the words cannot match. The first word is not looked at: whoever asks knows it.</summary>
    public bool MayGoOnAs(SpokenWords words) =>
        words.Count >= Fewest && words.Count <= Most
        && (Last is null || words.Count == 0 || Last.Any(word => words.SlipsBetween(words.Count - 1, word) is not null))
        && (Needed is null || Needed.Any(words.Has));

    private static ImmutableHashSet<string>? Either(ImmutableHashSet<string>? one, ImmutableHashSet<string>? other) =>
        one is null || other is null ? null : one.Union(other);
}
