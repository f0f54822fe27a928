using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Testing;

namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// “./bench train-understanding” writes the models from the sentences; with “--check” it says whether the committed ones are of these
/// sentences, bit by bit; with “--cross” it measures how well each hand's sentences are understood by a model that has learnt from the
/// others' alone, which is what a stranger's sentences may expect ("--misses FILE": what was not).
/// </summary>
internal static class TrainUnderstanding
{
    public static string IntentsPath { get; } = RepositoryRoot.Combine("src", "NetworkingBot.Core", "Understanding", "intents.model");

    public static string SlotsPath { get; } = RepositoryRoot.Combine("src", "NetworkingBot.Core", "Understanding", "slots.model");

    public static Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        var sentences = SentenceFiles.All();
        Console.WriteLine(
            $"{sentences.Count} sentences of {sentences.Select(sentence => sentence.Writer).Distinct().Count()} hands, "
                + $"{sentences.Select(sentence => sentence.Intent).Distinct().Count()} intents"
        );
        if (options.TryGetValue("cross", out var hands))
        {
            using var misses = options.TryGetValue("misses", out var path) ? new StreamWriter(path) : null;
            return Task.FromResult(CrossValidation.Run(sentences, hands.Split(',', StringSplitOptions.RemoveEmptyEntries), misses));
        }

        var stamp = Stamp(sentences);
        var slots = new SlotTrainer(sentences).Learn(stamp);
        var intents = new IntentTrainer(sentences).Learn(stamp);
        return Task.FromResult(
            options.ContainsKey("check")
                ? Check(SlotsPath, slots) | Check(IntentsPath, intents)
                : Write(SlotsPath, slots) | Write(IntentsPath, intents)
        );
    }

    /// <summary>What a model was learnt from: the sentences, and the lists that say what is seen in them.</summary>
    public static byte[] Stamp(IReadOnlyList<Sentence> sentences)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var sentence in sentences)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{sentence.Intent}\t{sentence.Writer}\t{sentence.Lang}\t{sentence.Marked()}\n"));
        }

        foreach (
            var list in Directory
                .EnumerateFiles(RepositoryRoot.Combine("src", "NetworkingBot.Core", "Understanding", "Lists"))
                .Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(File.ReadAllBytes(list));
        }

        return hash.GetHashAndReset();
    }

    private static int Write(string path, byte[] model)
    {
        File.WriteAllBytes(path, model);
        Console.WriteLine($"{Path.GetFileName(path)}: {model.Length:N0} bytes");
        return 0;
    }

    private static int Check(string path, byte[] model)
    {
        var same = File.ReadAllBytes(path).AsSpan().SequenceEqual(model);
        Console.WriteLine(
            $"{Path.GetFileName(path)} {(same ? "is" : "is not")} that of the sentences{(same ? "" : ": ./bench train-understanding")}"
        );
        return same ? 0 : 1;
    }
}
