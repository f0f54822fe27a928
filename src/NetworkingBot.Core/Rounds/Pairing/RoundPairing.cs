namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// One optimisation for everybody: as many as can be have somebody, and then their meetings are worth as much as can be. Pairs of up to
/// <see cref="MutualWorths.Few"/> people are the best there are; beyond that, and for odd numbers and larger groups, which nobody can solve
/// exactly in reasonable time, exchanges come close, and the bound tells how close at least.
/// </summary>
internal sealed record RoundPairing(IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<int> Free)
{
    /// <summary>0–1, the mean of those who have somebody.</summary>
    public double Worth { get; private init; }

    /// <summary>0–1: that of no round is above it that places as many.</summary>
    public double Bound { get; private init; }

    /// <param name="exactUpTo">So many people are paired exactly.</param>
    public static RoundPairing Solve(PairWorths worths, int size, uint seed, int exactUpTo = MutualWorths.Few)
    {
        var isExact = size == RoundRequest.MinSize && worths.Count <= exactUpTo;
        var fractional = isExact ? null : FractionalMatching.Solve(worths);
        var groups = size > RoundRequest.MinSize ? GroupSeeding.Seed(worths, size) : Paired(worths, Pairs(worths, fractional));
        new LeftOver(worths, groups, size).Place();
        if (Enumerable.Range(0, groups.Count).Any(group => groups[group].Count > RoundRequest.MinSize))
        {
            GroupExchange.Improve(worths, groups);
            if (worths.Count <= MutualWorths.Few)
                groups = GroupAnnealing.Improve(worths, groups, seed);
            isExact = false;
        }

        int[] free = [.. groups.FreeOnes];
        var placed = worths.Count - free.Length;
        var bound = isExact ? groups.Worth : BoundOf(worths, fractional ?? FractionalMatching.Solve(worths), free);
        return new RoundPairing([.. Enumerable.Range(0, groups.Count).Select(group => groups[group])], free)
        {
            Worth = ToEach(groups.Worth, placed),
            Bound = Math.Min(1, ToEach(Math.Max(bound, groups.Worth), placed)),
        };
    }

    private static int[] Pairs(PairWorths worths, FractionalMatching? fractional)
    {
        if (fractional is null)
            return ExactMatching.Solve(worths);
        var mates = Rings.Split(worths, fractional.Takes);
        PairExchange.Improve(worths, mates);
        return mates;
    }

    private static Grouping Paired(PairWorths worths, int[] mates)
    {
        var groups = new Grouping(worths);
        for (var entrant = 0; entrant < mates.Length; entrant++)
        {
            if (mates[entrant] > entrant)
                groups.Add(entrant, mates[entrant]);
        }

        return groups;
    }

    private static double BoundOf(PairWorths worths, FractionalMatching fractional, int[] free)
    {
        var bound = fractional.Bound();
        var isFree = free.ToHashSet();
        for (var entrant = 0; entrant < worths.Count; entrant++)
            bound -= isFree.Contains(entrant) ? 0 : Placement.Of(worths, entrant);
        return bound;
    }

    /// <summary>A pair counts once and is worth it to two.</summary>
    private static double ToEach(double worth, int placed) => placed == 0 ? 0 : 2 * worth / PairWorths.Unit / placed;
}
