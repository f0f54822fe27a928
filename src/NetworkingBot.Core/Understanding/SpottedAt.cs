namespace NetworkingBot.Core.Understanding;

/// <summary>What some words in a row may name, while it is not settled yet which words belong together.</summary>
/// <param name="Start">The first word.</param>
/// <param name="Length">In words.</param>
/// <param name="Weight">Among spans of the same length the heavier one wins.</param>
internal sealed record SpottedAt(int Start, int Length, int Weight, EntityKind Kind, IReadOnlyList<EntityValue> Readings)
{
    public int End => Start + Length;

    public bool Overlaps(SpottedAt other) => Start < other.End && other.Start < End;

    /// <summary>Words that are read together with these, such as a name and a day of the same words.</summary>
    public SpottedAt With(SpottedAt other) =>
        this with { Readings = [.. Readings.Concat(other.Readings).DistinctBy(reading => (reading.Kind, reading.Id))] };
}
