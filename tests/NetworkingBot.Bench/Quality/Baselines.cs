namespace NetworkingBot.Bench.Quality;

/// <summary>The lists of the naive rules, week by week, with those that do not repeat themselves within eight weeks.</summary>
internal sealed class Baselines(Network network)
{
    private readonly RegressionRule _regression = new(network);
    private readonly Dictionary<string, Queue<(int[] Askers, int[][] Lists)>> _before = new(StringComparer.Ordinal);

    public IEnumerable<(string Name, int[][] Lists)> Of(History history, double day, double window, Random random)
    {
        var decayed = NaiveRules.DecayedAdamicAdar(history);
        var learnt = _regression.Scores(history, day, window, random);
        var most = (int)Math.Ceiling(2.0 * 3 * history.Active.Length / Enumerable.Range(0, history.People).Count(history.IsSeen));
        yield return ("random", Lists.Top(history, NaiveRules.Random(history), history.Active, random));
        yield return ("same_dept_degree", Lists.Top(history, NaiveRules.SameDepartmentBestConnected(history), history.Active, random));
        yield return ("adamic_adar", Lists.Top(history, NaiveRules.AdamicAdar(history), history.Active, random));
        yield return ("resource_allocation", Lists.Top(history, NaiveRules.ResourceAllocation(history), history.Active, random));
        yield return ("adamic_adar_decay", Lists.Top(history, decayed, history.Active, random));
        yield return ("aa_decay_cross_dept_only", Lists.Top(history, NaiveRules.OnlyAcross(history, decayed), history.Active, random));
        yield return ("logistic_regression", Lists.Top(history, learnt, history.Active, random));
        foreach (var (name, score) in new[] { ("aa_decay", decayed), ("LR", learnt) })
        {
            yield return ($"{name} + cap", Lists.Capped(history, score, history.Active, random, most, outside: 0));
            yield return Unrepeated(
                $"{name} + no_repeat_8w",
                history,
                without => Lists.Top(history, score, history.Active, random, without)
            );
            yield return Unrepeated(
                $"{name} + no_repeat_8w+cap+quota1cross",
                history,
                without => Lists.Capped(history, score, history.Active, random, most, outside: 1, without)
            );
        }
    }

    private (string Name, int[][] Lists) Unrepeated(string name, History history, Func<Func<int, IReadOnlySet<int>?>, int[][]> draw)
    {
        if (!_before.TryGetValue(name, out var before))
            _before[name] = before = [];
        var shown = Enumerable.Range(0, history.People).Select(_ => new HashSet<int>()).ToArray();
        foreach (var (askers, lists) in before)
        {
            foreach (var (asker, list) in askers.Zip(lists))
                shown[asker].UnionWith(list);
        }

        var drawn = draw(asker => shown[asker]);
        before.Enqueue((history.Active, drawn));
        if (before.Count > 8)
            before.Dequeue();
        return (name, drawn);
    }
}
