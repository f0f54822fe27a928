namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Improves groups of few people further than exchanges that gain can: people change places at random, at first also where that loses
/// something or breaks a rule, then less and less (threshold accepting, Dueck and Scheuer, 1990). Groups that still break one are dropped.
/// </summary>
internal static class GroupAnnealing
{
    private const int StepsForEach = 1000;
    private const int Runs = 4;

    /// <summary>What a step may lose at first.</summary>
    private const long FirstLoss = Grouping.Parts * PairWorths.Unit / 4;

    /// <summary>What a meeting that may not be costs at first, and how many times as much at last.</summary>
    private const int FirstPenalty = PairWorths.Unit;
    private const int Stricter = 8;

    public static Grouping Improve(PairWorths worths, Grouping groups, uint seed)
    {
        var best = groups;
        for (var run = 0u; run < Runs && groups.Count > 1; run++)
        {
            var tried = new Grouping(best);
            Anneal(tried, worths.Count, StableHash.Mix(seed, run));
            if (!tried.IsAllowed())
                continue;
            GroupExchange.Improve(worths, tried);
            if (tried.Worth + tried.Placed > best.Worth + best.Placed)
                best = tried;
        }

        return best;
    }

    private static void Anneal(Grouping groups, int people, uint seed)
    {
        var steps = StepsForEach * people;
        for (var step = 0; step < steps; step++)
        {
            var drawn = StableHash.Mix(seed, (uint)step);
            var (one, other) = ((int)(drawn % (uint)people), (int)(drawn / (uint)people % (uint)people));
            var penalty = FirstPenalty + (int)((Stricter - 1L) * FirstPenalty * step / steps);
            var loss = FirstLoss * (steps - step) / steps;
            if (groups.GroupOf(one) != groups.GroupOf(other) && groups.LooseGainOfSwap(one, other, penalty) > -loss)
                groups.Swap(one, other);
        }
    }
}
