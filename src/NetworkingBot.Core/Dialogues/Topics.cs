using System.Collections.Frozen;

namespace NetworkingBot.Core.Dialogues;

/// <summary>What is spoken of together, by the names of the catalogue: the lines of <c>Data/topics.txt</c>.</summary>
internal static class Topics
{
    private static readonly FrozenDictionary<string, FrozenSet<int>> _lines = Read();

    /// <summary>Whether one command is likely to follow another: whoever asked when nudges come goes on about nudges.</summary>
    public static bool Share(string before, string after) =>
        _lines.TryGetValue(before, out var one) && _lines.TryGetValue(after, out var other) && one.Overlaps(other);

    public static IEnumerable<string> Names => _lines.Keys;

    /// <summary>Whether more may be said of a command.</summary>
    public static bool Has(string name) => _lines.ContainsKey(name);

    private static FrozenDictionary<string, FrozenSet<int>> Read()
    {
        using var data = typeof(Topics).Assembly.GetManifestResourceStream("NetworkingBot.Core.Dialogues.Data.topics.txt")
            ?? throw new InvalidOperationException("topics.txt is not embedded.");
        using var reader = new StreamReader(data);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany((line, number) => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]
                .Split(',', StringSplitOptions.TrimEntries).Select(name => (Name: name, Number: number)))
            .GroupBy(pair => pair.Name, pair => pair.Number)
            .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(), StringComparer.Ordinal);
    }
}
