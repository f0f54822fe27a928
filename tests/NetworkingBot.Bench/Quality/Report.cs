using System.Globalization;

namespace NetworkingBot.Bench.Quality;

/// <summary>The figures of each method with intervals, and the paired differences of the engine to each baseline.</summary>
internal static class Report
{
    private static readonly string[] _withIntervals = ["hit3", "hits100", "bridges100"];

    public static Dictionary<string, Dictionary<string, object>> Of(
        Network network,
        Dictionary<string, (Scorecard Card, Dictionary<string, double> More)> cards
    )
    {
        var bootstrap = new Bootstrap(network.People);
        var engine = bootstrap.Of(cards["engine"].Card);
        var report = new Dictionary<string, Dictionary<string, object>>(StringComparer.Ordinal);
        foreach (var (name, (card, more)) in cards)
        {
            var draws = name == "engine" ? engine : bootstrap.Of(card);
            var figures = card.Figures().Concat(more).ToDictionary(pair => pair.Key, pair => (object)Math.Round(pair.Value, 4));
            foreach (var figure in _withIntervals)
            {
                figures[$"{figure}_ci"] = Rounded(Bootstrap.Interval(draws.Select(draw => draw[figure])));
                if (name != "engine")
                    figures[$"engine_minus_{figure}_ci"] = Rounded(
                        Bootstrap.Interval(draws.Zip(engine, (theirs, ours) => ours[figure] - theirs[figure]))
                    );
            }

            report[name] = figures;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-34} hit3 {figures["hit3"]:f3}  hits {figures["hits100"]:f2}  bridges {figures["bridges100"]:f2}  xhit3 "
                        + $"{figures["xhit3"]:f3}  beyond {figures["beyond100"]:f2}  cross {figures["cross"]:f2}  gini "
                        + $"{figures["gini"]:f3}  cover {figures["coverage"]:f2}  max {figures["max_shown"]}  repeat {figures["repeat"]:f2}"
                )
            );
        }

        return report;
    }

    private static double[] Rounded(double[] interval) => [.. interval.Select(value => Math.Round(value, 4))];
}
