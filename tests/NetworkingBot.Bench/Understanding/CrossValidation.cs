namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// Leaves the sentences of one hand out, learns from the others', and reads those left out; then says how sure one may be.
/// </summary>
internal sealed class CrossValidation
{
    /// <summary>Hands with fewer sentences tell nothing.</summary>
    private const int Fewest = 300;

    private static readonly double[] _thresholds = [.3, .4, .5, .6, .7, .8, .9];

    private readonly IntentTrainer _trainer;
    private readonly TextWriter? _misses;
    private readonly List<(float[] Scores, int Class)> _read = [];

    private CrossValidation(IntentTrainer trainer, TextWriter? misses) => (_trainer, _misses) = (trainer, misses);

    /// <param name="hands">Empty: each in turn.</param>
    /// <param name="misses">Where to write what was misunderstood; null: nowhere.</param>
    public static int Run(IReadOnlyList<Sentence> sentences, IReadOnlyCollection<string> hands, TextWriter? misses)
    {
        var (validation, slots) = (new CrossValidation(new IntentTrainer(sentences), misses), new SlotTrainer(sentences));
        foreach (
            var hand in sentences
                .GroupBy(sentence => sentence.Writer)
                .Where(hand => hands.Count > 0 ? hands.Contains(hand.Key) : hand.Count() >= Fewest)
                .Select(hand => hand.Key)
                .ToList()
        )
        {
            var from = validation._read.Count;
            validation.LeaveOut(hand);
            Console.WriteLine($"{hand,-10} {Shares(validation._read[from..])}  slots {slots.Judge(hand):0.000}");
        }

        Console.WriteLine($"{"all",-10} {Shares(validation._read)}");
        validation.PrintCertainty();
        return 0;
    }

    private static string Shares(IReadOnlyList<(float[] Scores, int Class)> read)
    {
        var places = read.Select(one => one.Scores.Count(score => score > one.Scores[one.Class])).ToList();
        return $"{read.Count,6} sentences  top1 {(double)places.Count(place => place == 0) / read.Count:0.000}  top3 "
            + $"{(double)places.Count(place => place < 3) / read.Count:0.000}";
    }

    private void LeaveOut(string hand)
    {
        var places = Enumerable.Range(0, _trainer.Sentences.Count).ToLookup(at => _trainer.Sentences[at].Writer == hand);
        var fit = _trainer.Fit(places[false]);
        foreach (var at in places[true])
        {
            var scores = fit.Score(_trainer.FeaturesOf(at)).ToArray();
            var best = Array.IndexOf(scores, scores.Max());
            _read.Add((scores, _trainer.ClassOf(at)));
            if (best != _trainer.ClassOf(at))
            {
                _misses?.WriteLine($"{hand}\t{_trainer.Sentences[at].Intent}\t{_trainer.Names[best]}\t{_trainer.Sentences[at].Text}");
            }
        }
    }

    /// <summary>The temperature at which confidences are worth most, and how often one is right who acts from a confidence on.</summary>
    private void PrintCertainty()
    {
        var temperature = Enumerable.Range(8, 23).Select(tenths => tenths / 10.0).MinBy(Loss);
        Console.WriteLine($"temperature {temperature:0.0}");
        var sure = _read
            .Select(one => (P: Confidences(one.Scores, temperature).Max(), Right: one.Scores[one.Class] >= one.Scores.Max()))
            .ToList();
        foreach (var threshold in _thresholds)
        {
            var acted = sure.Where(one => one.P >= threshold).ToList();
            Console.WriteLine(
                $"from {threshold:0.0} on: {(double)acted.Count / sure.Count:0.000} of all, "
                    + $"{(double)acted.Count(one => one.Right) / Math.Max(1, acted.Count):0.000} of them right"
            );
        }
    }

    private double Loss(double temperature) =>
        _read.Sum(one => -Math.Log(Math.Max(1e-12, Confidences(one.Scores, temperature)[one.Class])));

    private static double[] Confidences(float[] scores, double temperature)
    {
        var highest = scores.Max();
        var odds = Array.ConvertAll(scores, score => Math.Exp((score - highest) / temperature));
        var all = odds.Sum();
        return Array.ConvertAll(odds, one => one / all);
    }
}
