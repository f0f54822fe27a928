namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Improves groups of few people further than exchanges that gain can: people change places at random, at first also where that loses
/// something or breaks a rule, then less and less (threshold accepting, Dueck and Scheuer, 1990). Groups that still break one are dropped.
/// </summary>
internal static class GroupAnnealing
{
    private const int StepsForEach = 1000;

    /// <summary>
    /// What a step may lose at first, and what a meeting that may not be costs at first and at last, for each run. Low penalties find their
    /// way through where hardly anything may be; high ones end without any.
    /// </summary>
    private static readonly (int Loss, int FirstPenalty, int LastPenalty)[] _runs =
    [
        .. Enumerable.Repeat((PairWorths.Unit / 2, PairWorths.Unit * 7 / 10, PairWorths.Unit), 2),
        .. Enumerable.Repeat((PairWorths.Unit / 2, PairWorths.Unit * 7 / 10, 4 * PairWorths.Unit), 3),
        .. Enumerable.Repeat((PairWorths.Unit, PairWorths.Unit * 7 / 10, 8 * PairWorths.Unit), 3),
    ];

    public static Grouping Improve(PairWorths worths, Grouping groups, uint seed)
    {
        var best = groups;
        for (var run = 0; run < _runs.Length && groups.Count > 1; run++)
        {
            var tried = new Grouping(best);
            Anneal(tried, worths.Count, StableHash.Mix(seed, (uint)run), _runs[run]);
            if (!tried.IsAllowed())
                continue;
            GroupExchange.Improve(worths, tried);
            if (tried.Worth + tried.Placed > best.Worth + best.Placed)
                best = tried;
        }

        return best;
    }

    private static void Anneal(Grouping groups, int people, uint seed, (int Loss, int FirstPenalty, int LastPenalty) run)
    {
        var steps = StepsForEach * people;
        for (var step = 0; step < steps; step++)
        {
            var drawn = StableHash.Mix(seed, (uint)step);
            var (one, other) = ((int)(drawn % (uint)people), (int)(drawn / (uint)people % (uint)people));
            var penalty = run.FirstPenalty + (int)((long)(run.LastPenalty - run.FirstPenalty) * step / steps);
            var loss = Grouping.Parts * run.Loss * (steps - step) / steps;
            if (groups.GroupOf(one) != groups.GroupOf(other) && groups.LooseGainOfSwap(one, other, penalty) > -loss)
                groups.Swap(one, other);
        }
    }
}
