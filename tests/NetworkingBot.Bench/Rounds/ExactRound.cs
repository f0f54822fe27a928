using Google.OrTools.Sat;
using NetworkingBot.Core.Rounds.Pairing;

namespace NetworkingBot.Bench.Rounds;

/// <summary>
/// The best round that there is with as many groups of each size, by an exact solver: a variable for each group that may be, and nobody in
/// two.
/// </summary>
internal static class ExactRound
{
    /// <summary>Of the solver's own clock, which counts steps.</summary>
    private const int Effort = 60;

    /// <returns>What it is worth in 840ths of a unit, a pair counted once; null when the solver could not prove it.</returns>
    public static double? Worth(PairWorths worths, IReadOnlyCollection<int> sizes)
    {
        var model = new CpModel();
        var chosen = sizes.Distinct().ToDictionary(size => size, _ => new List<ILiteral>());
        var with = Enumerable.Range(0, worths.Count).Select(_ => new List<ILiteral>()).ToArray();
        var (literals, gains) = (new List<ILiteral>(), new List<long>());
        foreach (var group in chosen.Keys.SelectMany(size => Groups(worths, size)))
        {
            var literal = model.NewBoolVar("");
            literals.Add(literal);
            gains.Add(group.Worth * (Grouping.Parts / (group.People.Length - 1)));
            chosen[group.People.Length].Add(literal);
            foreach (var person in group.People)
                with[person].Add(literal);
        }

        foreach (var groups in with)
            model.AddAtMostOne(groups);
        foreach (var (size, groups) in chosen)
            model.Add(LinearExpr.Sum(groups.Cast<BoolVar>()) == sizes.Count(one => one == size));
        model.Maximize(LinearExpr.WeightedSum(literals.Cast<BoolVar>(), gains));
        var solver = new CpSolver { StringParameters = $"num_workers:1 max_deterministic_time:{Effort}" };
        return solver.Solve(model) == CpSolverStatus.Optimal ? solver.ObjectiveValue : null;
    }

    /// <summary>All groups of a size in which everybody may meet everybody.</summary>
    private static IEnumerable<(int[] People, long Worth)> Groups(PairWorths worths, int size)
    {
        var open = new Stack<(int[] People, long Worth)>(Enumerable.Range(0, worths.Count).Select(one => ((int[])[one], 0L)));
        while (open.TryPop(out var group))
        {
            if (group.People.Length == size)
            {
                yield return group;
                continue;
            }

            for (var next = group.People[^1] + 1; next < worths.Count; next++)
            {
                var added = group.People.Select(one => worths.Between(one, next)).ToArray();
                if (added.All(worth => worth >= 0))
                    open.Push(([.. group.People, next], group.Worth + added.Sum(worth => (long)worth)));
            }
        }
    }
}
