using NetworkingBot.Core;

namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// Takes sentences that people wrote into the files beside the capabilities: “./bench add-sentences FILE… [--apart FILE]”. A line is the
/// intent, “en” or “es” and the marked sentence, a tab between; the file's name is the hand. What says the same as an example of its
/// intent, or as a sentence of a set for measuring, is left out and counted.
/// </summary>
internal static class AddSentences
{
    private static readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal)
    {
        ["undo"] = "take-back",
        ["new-contact"] = "add-contact",
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var apart = Options.Of(args).GetValueOrDefault("apart");
        var files = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal) && arg != apart).ToList();
        if (files.Count == 0)
        {
            await Console.Error.WriteLineAsync("usage: ./bench add-sentences FILE... [--apart FILE]");
            return 2;
        }

        var kept = new KeptSentences(SentenceFiles.All(), apart is null ? [] : LabelledFile.Read(apart).Select(row => row.Text));
        foreach (var file in files)
        {
            var (added, all) = (0, 0);
            foreach (var sentence in File.ReadLines(file).Where(line => line.Length > 0).Select(line => Parse(line, file)))
            {
                (added, all) = (added + (kept.Add(sentence) ? 1 : 0), all + 1);
            }

            Console.WriteLine($"{Path.GetFileName(file)}: {added} of {all} are new");
        }

        kept.Write();
        return 0;
    }

    private static Sentence Parse(string line, string file) =>
        line.Split('\t') is [var intent, "en" or "es", var marked]
            ? MarkEdges.Trim(
                Sentence.Parse(
                    _renamed.GetValueOrDefault(intent, intent),
                    line.Contains("\ten\t", StringComparison.Ordinal) ? Lang.English : Lang.Spanish,
                    Path.GetFileNameWithoutExtension(file),
                    marked.Trim()
                )
            )
        : throw new InvalidDataException($"{file}: “{line}” is no intent, language and sentence with tabs between.");
}
