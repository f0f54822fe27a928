using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Learning;

namespace NetworkingBot.Bench.Quality;

/// <summary>The reference's logistic regression, on its fourteen figures of a pair, learnt on the one window before.</summary>
internal sealed class RegressionRule(Network network)
{
    private const int Negatives = 20;
    private readonly Dictionary<int, List<float[,]>> _figures = [];

    public float[,] Scores(History now, double day, double window, Random random)
    {
        var before = new History(network, day - window, day, 60.0 / network.Pace);
        var (figures, active) = (FiguresOn(before, day - window), before.ActiveAfter.ToHashSet());
        var pairs = active
            .SelectMany(one =>
                Enumerable
                    .Range(0, before.People)
                    .Where(other => before.IsSeen(one) && before.IsCandidate(one, other))
                    .Select(other => (one, other))
            )
            .ToList();
        var hits = pairs.Where(pair => before.Truth[pair.one, pair.other] != History.Outcome.None).ToList();
        var misses = pairs
            .Where(pair => before.Truth[pair.one, pair.other] == History.Outcome.None)
            .OrderBy(_ => random.Next())
            .Take(Negatives * hits.Count);
        var examples = hits.Select(pair => Example(figures, pair, TieOutcome.Contact))
            .Concat(misses.Select(pair => Example(figures, pair, TieOutcome.None)))
            .ToList();
        if (examples.Count == 0)
            return new float[now.People, now.People];
        var weights = TieLearner.Fit(examples, figures.Count);
        var current = FiguresOn(now, day);
        return NaiveRules.Each(
            now,
            (one, other) => (float)(weights[^1] + current.Select((figure, at) => weights[at] * figure[one, other]).Sum())
        );
    }

    /// <summary>Today's figures are those to learn from when the window has passed.</summary>
    private List<float[,]> FiguresOn(History history, double day)
    {
        var hour = (int)Math.Round(24 * day);
        if (!_figures.TryGetValue(hour, out var figures))
            _figures[hour] = figures = Figures(history);
        foreach (var old in _figures.Keys.Where(kept => kept < hour - (24 * 30)))
            _figures.Remove(old);
        return figures;
    }

    private static TieExample Example(List<float[,]> figures, (int One, int Other) pair, TieOutcome outcome) =>
        new([.. figures.Select(figure => figure[pair.One, pair.Other])], SameDepartment: true, outcome, Weight: 1);

    private static List<float[,]> Figures(History history)
    {
        float[,] Log(float[,] score, float scale) =>
            NaiveRules.Each(history, (one, other) => MathF.Log(1 + Math.Max(0, score[one, other] * scale)));
        var common = NaiveRules.CommonNeighbours(history);
        var plain = Walks(history, (one, other) => 1);
        return
        [
            NaiveRules.Each(history, (_, other) => MathF.Log(1 + history.Degree[other])),
            NaiveRules.Each(history, (_, other) => MathF.Log(1 + history.Recent[other])),
            Log(common, 1),
            Log(
                NaiveRules.Each(
                    history,
                    (one, other) => common[one, other] / Math.Max(1, history.Degree[one] + history.Degree[other] - common[one, other])
                ),
                1000
            ),
            Log(NaiveRules.AdamicAdar(history), 1),
            Log(NaiveRules.ResourceAllocation(history), 1000),
            Log(Katz(history), 1000),
            Log(plain, 1000),
            Log(NaiveRules.DecayedAdamicAdar(history), 1000),
            Log(Walks(history, (one, other) => history.Strength[one, other]), 1000),
            NaiveRules.Each(history, (one, other) => history.Network.AreTogether(one, other) ? MathF.Log(1001) : 0),
            NaiveRules.Each(history, (one, _) => MathF.Log(1 + history.Degree[one])),
            NaiveRules.Each(history, (one, _) => MathF.Log(1 + history.Recent[one])),
            Log(NaiveRules.Each(history, (one, other) => plain[other, one]), 1000),
        ];
    }

    /// <summary>Personalised PageRank with restart 0.15, to where another step changes next to nothing.</summary>
    private static float[,] Walks(History history, Func<int, int, float> tie)
    {
        var steps = history.Contacts.Select((contacts, one) =>
        {
            var ties = contacts.Select(other => tie(one, other)).ToArray();
            var sum = Math.Max(ties.Sum(), 1e-12f);
            return Array.ConvertAll(ties, strength => 0.85f * strength / sum);
        }).ToArray();
        return FromEach(history, 30, 0.15f, steps);
    }

    /// <summary>Katz with half the largest factor that converges; the constant of the largest eigenvalue by power iteration.</summary>
    private static float[,] Katz(History history)
    {
        var vector = Enumerable.Repeat(1.0, history.People).ToArray();
        double largest = 1;
        for (var step = 0; step < 30; step++)
        {
            var next = history.Contacts.Select(contacts => contacts.Sum(other => vector[other])).ToArray();
            largest = Math.Sqrt(next.Sum(value => value * value));
            vector = Array.ConvertAll(next, value => value / largest);
        }

        return FromEach(
            history,
            20,
            1,
            [.. history.Contacts.Select(contacts => Enumerable.Repeat((float)(0.5 / largest), contacts.Length).ToArray())]
        );
    }

    private static float[,] FromEach(History history, int rounds, float restart, float[][] steps)
    {
        var sums = new float[history.People, history.People];
        Parallel.For(0, history.People, new ParallelOptions { MaxDegreeOfParallelism = 2 }, start =>
        {
            var (mass, next) = (new float[history.People], new float[history.People]);
            mass[start] = restart;
            sums[start, start] = restart;
            for (var round = 0; round < rounds; round++)
            {
                Array.Clear(next);
                for (var one = 0; one < mass.Length; one++)
                {
                    if (mass[one] < 1e-9f)
                        continue;
                    for (var at = 0; at < steps[one].Length; at++)
                        next[history.Contacts[one][at]] += mass[one] * steps[one][at];
                }

                for (var one = 0; one < mass.Length; one++)
                    sums[start, one] += next[one];
                (mass, next) = (next, mass);
            }
        });
        return sums;
    }
}
