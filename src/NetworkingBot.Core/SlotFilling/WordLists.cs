using System.Collections.Frozen;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>The words of wishes that fill no slot, from the list beside this file.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _lists = Read();

    /// <summary>Words right before what is wished for: “knows”, “help with”, «busco».</summary>
    public static bool IsLead(string word) => _lists["lead"].Contains(word);

    /// <summary>Words that are no part of what is wished for, at either end of it.</summary>
    public static bool IsScaffold(string word) =>
        _lists["scaffold"].Contains(word) || _lists["lead"].Contains(word) || StopWords.English.Contains(word)
            || StopWords.Spanish.Contains(word);

    /// <summary>Words with which another part of the sentence begins.</summary>
    public static bool IsClause(string word) => _lists["clause"].Contains(word);

    /// <param name="list">The name of a list in the file.</param>
    public static bool Has(string list, string word) => _lists[list].Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using var reader = new StreamReader(
            typeof(WordLists).Assembly.GetManifestResourceStream("NetworkingBot.Core.SlotFilling.scaffold.txt")!
        );
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(':', 2))
            .GroupBy(sides => sides[0], sides => sides[1], StringComparer.Ordinal)
            .ToFrozenDictionary(
                list => list.Key,
                list => list.SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    .ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }
}
