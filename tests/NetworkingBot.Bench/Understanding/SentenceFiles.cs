using NetworkingBot.Core;
using NetworkingBot.Testing;

namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// The files with examples: one a command, named after it, in the folder of its capability. A line is “en” or “es” and the sentence;
/// “[hand]” names who wrote the lines below it; what begins with “#” is a remark.
/// </summary>
internal static class SentenceFiles
{
    public const string Ending = ".sentences.txt";

    private const string UnsupportedPrefix = "unsupported.";

    private static string Root => RepositoryRoot.Combine("src", "NetworkingBot.Core");

    /// <summary>All examples, the files in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A line is none.</exception>
    public static IReadOnlyList<Sentence> All() =>
        [.. Paths().SelectMany(path => Read(IntentOf(path), File.ReadLines(path)))];

    /// <summary>Every file there is, in ordinal order of names.</summary>
    public static IEnumerable<string> Paths() =>
        Directory
            .EnumerateFiles(Root, "*" + Ending, SearchOption.AllDirectories)
            .OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal);

    public static string IntentOf(string path) =>
        Path.GetFileName(path)[..^Ending.Length].Replace(UnsupportedPrefix, "unsupported:", StringComparison.Ordinal);

    public static string NameOf(string intent) => intent.Replace("unsupported:", UnsupportedPrefix, StringComparison.Ordinal) + Ending;

    public static IEnumerable<Sentence> Read(string intent, IEnumerable<string> lines)
    {
        var writer = "";
        foreach (var line in lines)
        {
            if (line is ['[', .. var named, ']'])
            {
                writer = named;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                yield return Sentence.Parse(intent, LangOf(line), writer, line[3..]);
            }
        }
    }

    /// <summary>Writes the examples of one intent: a heading, then the hands one after another, each in its own order.</summary>
    public static void Write(string path, IReadOnlyList<Sentence> sentences)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine(
            $"# How people say “{sentences[0].Intent}”. “[hand]” names who wrote the lines below; braces mark what fills a slot. After a "
                + $"change: ./bench train-understanding"
        );
        foreach (var hand in sentences.GroupBy(sentence => sentence.Writer))
        {
            file.WriteLine($"[{hand.Key}]");
            foreach (var sentence in hand)
            {
                file.WriteLine($"{(sentence.Lang == Lang.English ? "en" : "es")} {sentence.Marked()}");
            }
        }
    }

    private static Lang LangOf(string line) => line.Length > 3 && line[2] == ' ' ? line[..2] switch
    {
        "en" => Lang.English,
        "es" => Lang.Spanish,
        _ => throw new InvalidDataException($"“{line}” begins with no language."),
    } : throw new InvalidDataException($"“{line}” is no example.");
}
