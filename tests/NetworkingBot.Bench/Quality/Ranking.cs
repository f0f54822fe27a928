namespace NetworkingBot.Bench.Quality;

/// <summary>How well whole rankings do, over those who made a new tie.</summary>
internal static class Ranking
{
    public static Dictionary<string, double> Figures(History history, int[] askers, Func<int, int[]> rank)
    {
        var (recall, reciprocal, gain, count) = (0.0, 0.0, 0.0, 0);
        foreach (var asker in askers)
        {
            var truth = Enumerable.Range(0, history.People).Where(other => history.Truth[asker, other] != History.Outcome.None).ToHashSet();
            if (truth.Count == 0)
                continue;
            var hits = rank(asker).Select(truth.Contains).ToList();
            count++;
            recall += hits.Take(10).Count(hit => hit) / (double)truth.Count;
            reciprocal += hits.IndexOf(true) is >= 0 and var first ? 1.0 / (first + 1) : 0;
            gain +=
                hits.Take(10).Select((hit, at) => hit ? 1 / Math.Log2(at + 2) : 0).Sum()
                / Enumerable.Range(0, Math.Min(10, truth.Count)).Sum(at => 1 / Math.Log2(at + 2));
        }

        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["recall10"] = recall / Math.Max(1, count),
            ["mrr"] = reciprocal / Math.Max(1, count),
            ["ndcg10"] = gain / Math.Max(1, count),
        };
    }
}
