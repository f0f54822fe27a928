namespace NetworkingBot.Bench.Quality;

/// <summary>Turns scores into three names for each asker. Ties are broken at random, from a seed.</summary>
internal static class Lists
{
    public static int[] Ranked(History history, float[,] score, int asker, Random random, IReadOnlySet<int>? without = null) =>
        [
            .. Enumerable
                .Range(0, history.People)
                .Where(other => history.IsCandidate(asker, other) && without?.Contains(other) != true)
                .Select(other => (other, score: score[asker, other], tie: random.NextSingle()))
                .OrderByDescending(one => one.score)
                .ThenBy(one => one.tie)
                .Select(one => one.other),
        ];

    public static int[][] Top(
        History history,
        float[,] score,
        int[] askers,
        Random random,
        Func<int, IReadOnlySet<int>?>? without = null
    ) => [.. askers.Select(asker => Ranked(history, score, asker, random, without?.Invoke(asker)).Take(3).ToArray())];

    /// <summary>In rounds, everybody at most so often, so many of three outside the own department.</summary>
    public static int[][] Capped(
        History history,
        float[,] score,
        int[] askers,
        Random random,
        int most,
        int outside,
        Func<int, IReadOnlySet<int>?>? without = null
    )
    {
        var ranked = askers.Select(asker => Ranked(history, score, asker, random, without?.Invoke(asker))).ToArray();
        var (lists, shown, inside) = (askers.Select(_ => new List<int>()).ToArray(), new int[history.People], new int[askers.Length]);
        for (var round = 0; round < 3; round++)
        {
            foreach (var asker in Enumerable.Range(0, askers.Length).OrderBy(_ => random.Next()))
            {
                var pick = ranked[asker].FirstOrDefault(other => shown[other] < most && !lists[asker].Contains(other)
                    && (!history.Network.AreTogether(askers[asker], other) || inside[asker] < 3 - outside), -1);
                if (pick < 0)
                    continue;
                lists[asker].Add(pick);
                shown[pick]++;
                inside[asker] += history.Network.AreTogether(askers[asker], pick) ? 1 : 0;
            }
        }

        return Array.ConvertAll(lists, list => list.ToArray());
    }

    /// <summary>
    /// What one would be told without any product: the busiest ten of the own department and the ten with most common contacts.
    /// </summary>
    public static HashSet<int>[] Obvious(History history, Random random)
    {
        var (busiest, common) = (NaiveRules.SameDepartmentBestConnected(history), NaiveRules.CommonNeighbours(history));
        var obvious = Enumerable.Range(0, history.People).Select(_ => new HashSet<int>()).ToArray();
        foreach (var asker in history.Active.Union(history.ActiveAfter))
        {
            obvious[asker].UnionWith(Ranked(history, busiest, asker, random).Take(10));
            obvious[asker].UnionWith(Ranked(history, common, asker, random).Take(10));
        }

        return obvious;
    }
}
