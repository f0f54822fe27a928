namespace NetworkingBot.Bench.Quality;

/// <summary>95 % intervals by drawing people with replacement; the same draws for each method, so that differences are paired.</summary>
internal sealed class Bootstrap
{
    private readonly int[][] _draws;

    public Bootstrap(int people, int draws = 300)
    {
        var random = new Random(1);
        _draws = new int[draws][];
        for (var draw = 0; draw < draws; draw++)
        {
            _draws[draw] = new int[people];
            for (var one = 0; one < people; one++)
                _draws[draw][random.Next(people)]++;
        }
    }

    public Dictionary<string, double>[] Of(Scorecard card) => Array.ConvertAll(_draws, card.Sampled);

    public static double[] Interval(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return [sorted[(int)(0.025 * sorted.Length)], sorted[(int)(0.975 * sorted.Length)]];
    }
}
