using System.Text.Json;
using NetworkingBot.Bench.Quality;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Bench.Reciprocity;

/// <summary>
/// ./bench reciprocity --data DIR: whether each side modelled by itself and then combined as the product combines what both would gain
/// tells who will both say yes. The first half of every evening is known, the second is told.
/// </summary>
internal static class ReciprocityBench
{
    private const int Draws = 1000;

    public static async Task<int> RunAsync(string[] args)
    {
        if (!Options.Of(args).TryGetValue("data", out var folder) || !Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync("usage: ./bench reciprocity --data DIR");
            return 2;
        }

        var meetings = Meeting.Read(folder);
        var half = meetings
            .GroupBy(meeting => meeting.Evening)
            .ToDictionary(evening => evening.Key, evening => (evening.Max(meeting => meeting.Order) + 1) / 2);
        var known = new Impressions([.. meetings.Where(meeting => meeting.Order <= half[meeting.Evening])]);
        var told = meetings.Where(meeting => meeting.Order > half[meeting.Evening] && known.Knows(meeting)).ToList();
        var predictors = new Dictionary<string, Func<Meeting, double>>(StringComparer.Ordinal)
        {
            ["engine"] = meeting => MutualFit.Evidence(known.OneSaysYes(meeting), known.OtherSaysYes(meeting), EvidenceWeights.Shipped),
            ["one_side"] = known.OneSaysYes,
            ["other_side"] = known.OtherSaysYes,
            ["popularities"] = known.Popularities,
            ["product_of_probabilities"] = meeting => known.OneSaysYes(meeting) * known.OtherSaysYes(meeting),
        };
        var figures = Figures(told, predictors);
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["dataset"] = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            ["pairs"] = told.Count,
            ["both_say_yes"] = Math.Round(told.Average(meeting => meeting.BothSayYes ? 1.0 : 0), 3),
            ["engine"] = figures["engine"],
            ["baselines"] = figures.Where(pair => pair.Key != "engine").ToDictionary(pair => pair.Key, pair => pair.Value),
        }));
        return 0;
    }

    /// <summary>Intervals by drawing evenings with replacement, the same for each predictor, so that differences are paired.</summary>
    private static Dictionary<string, object> Figures(List<Meeting> told, Dictionary<string, Func<Meeting, double>> predictors)
    {
        var evenings = told.GroupBy(meeting => meeting.Evening).Select(evening => evening.ToList()).ToList();
        var random = new Random(1);
        var draws = Enumerable
            .Range(0, Draws)
            .Select(_ => evenings.SelectMany(_ => evenings[random.Next(evenings.Count)]).ToList())
            .ToList();
        var drawn = predictors.ToDictionary(one => one.Key, one => draws.ConvertAll(draw => Auc(draw, one.Value)));
        return predictors.ToDictionary(one => one.Key, one => (object)new Dictionary<string, object>
        {
            ["auc"] = Math.Round(Auc(told, one.Value), 3),
            ["interval"] = Interval(drawn[one.Key]),
            ["engine_minus"] = Interval(drawn["engine"].Zip(drawn[one.Key], (engine, other) => engine - other)),
        });
    }

    private static double[] Interval(IEnumerable<double> values) =>
        Array.ConvertAll(Bootstrap.Interval(values), value => Math.Round(value, 3));

    /// <summary>How often a pair that both say yes ranks above one that does not; equal ones count half.</summary>
    private static double Auc(List<Meeting> meetings, Func<Meeting, double> predictor)
    {
        var (below, sum, hits) = (0.0, 0.0, 0);
        foreach (var equal in meetings.GroupBy(predictor).OrderBy(group => group.Key))
        {
            var yes = equal.Count(meeting => meeting.BothSayYes);
            var no = equal.Count() - yes;
            sum += yes * (below + (0.5 * no));
            (below, hits) = (below + no, hits + yes);
        }

        return sum / (hits * below);
    }
}
