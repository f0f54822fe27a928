using System.Diagnostics;
using System.Text.Json;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Bench.Skills;

/// <summary>Ranks the right Spanish skill for an English one among all, and back.</summary>
internal static class SkillsBench
{
    public static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["--pairs", var path])
        {
            await Console.Error.WriteLineAsync("usage: ./bench skills --pairs FILE");
            return 2;
        }

        var pairs = PairFile.Read(path);
        Console.WriteLine(
            $"{pairs.Count} pairs, {ReadMicroseconds(pairs):0.0} µs of processor time to read one phrase, places of a tie count as their "
                + $"mean"
        );
        var trigrams = new TrigramModel([.. pairs.SelectMany(pair => new[] { pair.English, pair.Spanish })]);
        var report = new
        {
            dataset = Path.GetFileName(path),
            pairs = pairs.Count,
            engine = BothWays("engine", pairs, text => Engine(SkillVocabulary.Product.Read(text))),
            baselines = new
            {
                exact = BothWays("exact", pairs, text => new Features([string.GetHashCode(text, StringComparison.OrdinalIgnoreCase)], [1])),
                trigram_tfidf = BothWays("trigram TF-IDF", pairs, trigrams.Of),
            },
        };
        Console.WriteLine(JsonSerializer.Serialize(report, Json));
        return 0;
    }

    private static Figures BothWays(string name, IReadOnlyList<Pair> pairs, Func<string, Features> features)
    {
        var (english, spanish) = (
            pairs.Select(pair => features(pair.English)).ToArray(),
            pairs.Select(pair => features(pair.Spanish)).ToArray()
        );
        var (there, back) = (Ranked(english, spanish), Ranked(spanish, english));
        var mean = Figures.Mean(there, back);
        Console.WriteLine(
            $"{name,-16} en→es top1 {there.Top1:0.000} mrr {there.Mrr:0.000}   es→en top1 {back.Top1:0.000} mrr {back.Mrr:0.000}   mean "
                + $"top1 {mean.Top1:0.000} top5 {mean.Top5:0.000} mrr {mean.Mrr:0.000}"
        );
        return mean;
    }

    private static Figures Ranked(Features[] questions, Features[] answers)
    {
        var index = new SparseIndex(answers);
        var places = new Place[questions.Length];
        for (var i = 0; i < questions.Length; i++)
        {
            var scores = index.Scores(questions[i]);
            places[i] = Place.Of(scores[i], scores);
        }

        return Figures.Of(places);
    }

    private static Features Engine(SkillVector vector) => new(vector.Concepts.ToArray(), vector.Weights.ToArray());

    private static double ReadMicroseconds(IReadOnlyList<Pair> pairs)
    {
        foreach (var pair in pairs)
            SkillVocabulary.Product.Read(pair.English);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var pair in pairs)
            SkillVocabulary.Product.Read(pair.Spanish);
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMicroseconds / pairs.Count;
    }
}
