using System.Collections.Immutable;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Learning;

/// <summary>
/// Logistic regression by Newton's method, held to a start by a quadratic penalty in units of each signal's standard deviation.
/// </summary>
internal sealed class LogisticFit
{
    private const int MaxSteps = 15;
    private const double Enough = 1e-3;

    private readonly IReadOnlyList<TieExample> _past;
    private readonly bool[] _hits;
    private readonly double[] _start;
    private readonly double[] _mean;
    private readonly double[] _deviation;
    private readonly double _hold;
    private readonly double _mostShift;

    public LogisticFit(ImmutableArray<double> start, IReadOnlyList<TieExample> past, bool[] hits, double hold, double mostShift)
    {
        (_past, _hits, _hold, _mostShift) = (past, hits, hold, mostShift);
        var signals = start.Length - 1;
        _mean = new double[signals];
        _deviation = new double[signals];
        for (var signal = 0; signal < signals; signal++)
        {
            _mean[signal] = past.Average(example => example.Signals[signal]);
            _deviation[signal] = Math.Max(1e-3, Math.Sqrt(past.Average(example => Math.Pow(example.Signals[signal] - _mean[signal], 2))));
        }

        _start =
        [
            .. Enumerable.Range(0, signals).Select(signal => start[signal] * _deviation[signal]),
            start[^1] + Enumerable.Range(0, signals).Sum(signal => start[signal] * _mean[signal]),
        ];
    }

    public ImmutableArray<double> Run()
    {
        var weights = (double[])_start.Clone();
        var loss = Loss(weights);
        for (var step = 0; step < MaxSteps; step++)
        {
            var (next, nextLoss) = Descend(weights, Direction(weights), loss);
            var moved = next.Zip(weights, (one, other) => Math.Abs(one - other)).Max();
            (weights, loss) = (next, nextLoss);
            if (moved < Enough)
                break;
        }

        return Unscaled(weights);
    }

    /// <summary>A full step overshoots while the odds are far off: halved until it helps.</summary>
    private (double[] Weights, double Loss) Descend(double[] weights, double[] direction, double loss)
    {
        for (var length = 1.0; length > 1e-3; length /= 3)
        {
            var next = weights.Zip(direction, (weight, change) => weight + (length * change)).ToArray();
            if (Loss(next) is var nextLoss && nextLoss < loss)
                return (next, nextLoss);
        }

        return (weights, loss);
    }

    private double Loss(double[] weights)
    {
        var loss = Enumerable.Range(0, _mean.Length).Sum(signal => 0.5 * _hold * Math.Pow(weights[signal] - _start[signal], 2));
        for (var row = 0; row < _past.Count; row++)
        {
            var logOdds = LogOdds(weights, _past[row].Signals);
            loss += _past[row].Weight * (Math.Max(0, logOdds) + Math.Log(1 + Math.Exp(-Math.Abs(logOdds))) - (_hits[row] ? logOdds : 0));
        }

        return loss;
    }

    private double[] Direction(double[] weights)
    {
        var size = weights.Length;
        var (curvature, slope, scaled) = (new double[size, size], new double[size], new double[size]);
        scaled[^1] = 1;
        for (var row = 0; row < _past.Count; row++)
        {
            var signals = _past[row].Signals;
            for (var signal = 0; signal < _mean.Length; signal++)
                scaled[signal] = (signals[signal] - _mean[signal]) / _deviation[signal];
            var probability = TieModel.Probability(LogOdds(weights, signals));
            var (error, spread) = (
                _past[row].Weight * ((_hits[row] ? 1 : 0) - probability),
                _past[row].Weight * probability * (1 - probability)
            );
            for (var one = 0; one < size; one++)
            {
                slope[one] += error * scaled[one];
                for (var other = 0; other <= one; other++)
                    curvature[one, other] += spread * scaled[one] * scaled[other];
            }
        }

        for (var signal = 0; signal < _mean.Length; signal++)
        {
            curvature[signal, signal] += _hold;
            slope[signal] -= _hold * (weights[signal] - _start[signal]);
        }

        curvature[size - 1, size - 1] += 1e-6;
        return Cholesky.Solve(curvature, slope);
    }

    private double LogOdds(double[] weights, float[] signals)
    {
        var sum = weights[^1];
        for (var signal = 0; signal < signals.Length; signal++)
            sum += weights[signal] * (signals[signal] - _mean[signal]) / _deviation[signal];
        return sum;
    }

    private ImmutableArray<double> Unscaled(double[] weights)
    {
        var bounded = weights
            .Select(
                (weight, signal) =>
                    signal < _mean.Length ? Math.Clamp(weight, _start[signal] - _mostShift, _start[signal] + _mostShift) : weight
            )
            .ToArray();
        var plain = Enumerable.Range(0, _mean.Length).Select(signal => bounded[signal] / _deviation[signal]).ToArray();
        return [.. plain, bounded[^1] - plain.Zip(_mean, (weight, mean) => weight * mean).Sum()];
    }
}
