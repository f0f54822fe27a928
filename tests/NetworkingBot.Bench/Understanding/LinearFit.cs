using System.Numerics;
using NetworkingBot.Core.Understanding.Learnt;

namespace NetworkingBot.Bench.Understanding;

/// <summary>How a fit is made.</summary>
/// <param name="Rounds">How often every example is seen.</param>
/// <param name="Rate">The first step's length; it falls to a tenth.</param>
/// <param name="Shrink">How much every step pulls the weights it touches towards 0.</param>
/// <param name="Smoothing">The share of an example's weight that goes to all classes alike, against being too sure.</param>
/// <param name="LeastSeen">Features seen in fewer examples are left out.</param>
/// <param name="Dropped">The share of features that are left out of an example by chance, in hundredths.</param>
internal sealed record FitSettings(int Rounds, float Rate, float Shrink, float Smoothing, int LeastSeen, int Dropped);

/// <summary>An example as features; one of several <paramref name="Guises"/> is seen in each round.</summary>
internal sealed record FitExample(Feature[][] Guises, int Class);

/// <summary>
/// Fits a multinomial logistic regression by stochastic gradient steps whose length falls for each feature as it is seen (AdaGrad, one
/// length a feature). One thread, a fixed order, and arithmetic that is the same on every machine: so are the bytes.
/// </summary>
internal sealed class LinearFit
{
    private const float FirstLength = 1e-4f;

    private readonly FitSettings _settings;
    private readonly int _classes;
    private readonly int _width;
    private readonly float[] _weights;
    private readonly float[] _seen;
    private readonly float[] _scores;

    private LinearFit(FitSettings settings, int classes, Dictionary<uint, int> rows)
    {
        (_settings, _classes, Rows) = (settings, classes, rows);
        _width = (classes + 15) / 16 * 16;
        _weights = new float[rows.Count * _width];
        _seen = new float[rows.Count];
        _scores = new float[_width];
    }

    /// <summary>The place of each feature that was kept.</summary>
    public Dictionary<uint, int> Rows { get; }

    public static LinearFit Of(IReadOnlyList<FitExample> examples, int classes, FitSettings settings)
    {
        var fit = new LinearFit(settings, classes, RowsOf(examples, settings.LeastSeen));
        fit.Run(examples);
        return fit;
    }

    public ReadOnlySpan<float> WeightsOf(int row) => _weights.AsSpan(row * _width, _classes);

    /// <summary>The scores of every class; overwritten by the next call.</summary>
    public ReadOnlySpan<float> Score(Feature[] features)
    {
        Sum(Known(features));
        return _scores.AsSpan(0, _classes);
    }

    private static Dictionary<uint, int> RowsOf(IReadOnlyList<FitExample> examples, int leastSeen)
    {
        var counts = new Dictionary<uint, int>();
        foreach (
            var key in examples.SelectMany(example => example.Guises.SelectMany(guise => guise).Select(feature => feature.Key).Distinct())
        )
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts
            .Where(count => count.Value >= leastSeen)
            .Select(count => count.Key)
            .Order()
            .Select((key, row) => (key, row))
            .ToDictionary();
    }

    private void Run(IReadOnlyList<FitExample> examples)
    {
        var known = examples.Select(example => example.Guises.Select(Known).ToArray()).ToArray();
        var importance = Importance(examples);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var dice = new Dice(1);
        for (var round = 0; round < _settings.Rounds; round++)
        {
            var rate = _settings.Rate * (1 - (0.9f * round / _settings.Rounds));
            dice.Shuffle(order);
            foreach (var at in order)
            {
                var guises = known[at];
                var seen = Drop(guises[(round + at) % guises.Length], dice);
                Sum(seen);
                Step(seen, examples[at].Class, importance[examples[at].Class], rate);
            }
        }
    }

    /// <summary>Intents with few examples weigh more, half-way to all alike.</summary>
    private float[] Importance(IReadOnlyList<FitExample> examples)
    {
        var counts = new int[_classes];
        foreach (var example in examples)
        {
            counts[example.Class]++;
        }

        var usual = (float)examples.Count / counts.Count(count => count > 0);
        return Array.ConvertAll(counts, count => count == 0 ? 0 : MathF.Sqrt(usual / count));
    }

    private (int Row, float Weight)[] Known(Feature[] features)
    {
        var known = new List<(int Row, float Weight)>(features.Length);
        foreach (var (key, weight) in features)
        {
            if (Rows.TryGetValue(key, out var row))
            {
                known.Add((row, (float)weight / Features.One));
            }
        }

        return [.. known];
    }

    private (int Row, float Weight)[] Drop((int Row, float Weight)[] features, Dice dice) =>
        _settings.Dropped == 0 ? features : Array.FindAll(features, _ => dice.Below(100) >= _settings.Dropped);

    private void Sum((int Row, float Weight)[] features)
    {
        Array.Clear(_scores);
        foreach (var (row, weight) in features)
        {
            var weights = _weights.AsSpan(row * _width, _width);
            var times = new Vector<float>(weight);
            for (var at = 0; at < _width; at += Vector<float>.Count)
            {
                (new Vector<float>(_scores, at) + (new Vector<float>(weights[at..]) * times)).CopyTo(_scores, at);
            }
        }
    }

    private void Step((int Row, float Weight)[] features, int right, float importance, float rate)
    {
        var length = Gradient(right, importance);
        foreach (var (row, weight) in features)
        {
            _seen[row] += length * weight * weight;
            var step = rate / MathF.Sqrt((_seen[row] / 4) + FirstLength);
            var weights = _weights.AsSpan(row * _width, _width);
            var (keep, move) = (new Vector<float>(1 - (step * _settings.Shrink)), new Vector<float>(step * weight));
            for (var at = 0; at < _width; at += Vector<float>.Count)
            {
                ((new Vector<float>(weights[at..]) * keep) - (new Vector<float>(_scores, at) * move)).CopyTo(weights[at..]);
            }
        }
    }

    /// <summary>Turns the scores into the gradient, in place, and returns its squared length.</summary>
    private float Gradient(int right, float importance)
    {
        var highest = _scores[0];
        for (var at = 1; at < _classes; at++)
        {
            highest = Math.Max(highest, _scores[at]);
        }

        var all = 0f;
        for (var at = 0; at < _classes; at++)
        {
            _scores[at] = SteadyMath.Exp(_scores[at] - highest);
            all += _scores[at];
        }

        var (each, length) = (_settings.Smoothing / _classes, 0f);
        for (var at = 0; at < _classes; at++)
        {
            var wanted = at == right ? 1 - _settings.Smoothing + each : each;
            _scores[at] = ((_scores[at] / all) - wanted) * importance;
            length += _scores[at] * _scores[at];
        }

        for (var at = _classes; at < _width; at++)
        {
            _scores[at] = 0;
        }

        return length;
    }
}
