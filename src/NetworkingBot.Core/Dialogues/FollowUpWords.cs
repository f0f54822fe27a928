using System.Collections.Frozen;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>How people refer to what was said before: the sections of <c>Data/follow-ups.txt</c>.</summary>
internal static class FollowUpWords
{
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> _sections = Read();

    /// <summary>True when the words are one of a section's phrases, no more and no less.</summary>
    public static bool Is(string section, IEnumerable<string> words) => _sections[section].ContainsKey(string.Join(' ', words));

    /// <summary>What a phrase of a section stands for; null when the words are none of its phrases.</summary>
    public static string? Value(string section, string phrase) => _sections[section].GetValueOrDefault(phrase);

    /// <summary>How many of the words, from one on, make the longest phrase of a section; 0 when they begin none.</summary>
    public static int Length(string section, IReadOnlyList<PlainWord> words, int from)
    {
        for (var count = Math.Min(LongestPhrase, words.Count - from); count > 0; count--)
        {
            if (_sections[section].ContainsKey(Phrase(words, from, count)))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>The same from the beginning, also behind “and”, “hm” and their like: where the phrase ends; 0 when there is none.</summary>
    public static int End(string section, IReadOnlyList<PlainWord> words)
    {
        for (var from = 0; from < words.Count; from++)
        {
            if (Length(section, words, from) is var length and > 0)
            {
                return from + length;
            }

            if (!_sections["before"].ContainsKey(words[from].Text))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>How many words at the end make a phrase of a section, and leave one at least from a place on; 0: none do.</summary>
    public static int Trailing(string section, IReadOnlyList<PlainWord> words, int from)
    {
        for (var count = Math.Min(LongestPhrase, words.Count - from - 1); count > 0; count--)
        {
            if (_sections[section].ContainsKey(Phrase(words, words.Count - count, count)))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>
    /// True when the words are phrases of a section and nothing else, one behind the other: “dale sí”, “correcto, adelante”.
    /// </summary>
    public static bool IsMadeOf(string section, IReadOnlyList<PlainWord> words) => IsMadeOf([section], words);

    /// <summary>The same, of the phrases of several sections: “sure, show me”.</summary>
    public static bool IsMadeOf(IReadOnlyList<string> sections, IReadOnlyList<PlainWord> words)
    {
        var at = 0;
        while (at < words.Count && sections.Max(section => Length(section, words, at)) is var length and > 0)
        {
            at += length;
        }

        return at > 0 && at == words.Count;
    }

    public static string Phrase(IReadOnlyList<PlainWord> words, int from, int count) =>
        string.Join(' ', words.Skip(from).Take(count).Select(word => word.Text));

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Read()
    {
        using var data = typeof(FollowUpWords).Assembly.GetManifestResourceStream("NetworkingBot.Core.Dialogues.Data.follow-ups.txt")
            ?? throw new InvalidOperationException("follow-ups.txt is not embedded.");
        using var reader = new StreamReader(data);
        var sections = new Dictionary<string, Dictionary<string, string>>();
        Dictionary<string, string> section = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections[line.Trim('[', ']')] = section = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                AddLine(section, line);
            }
        }

        return sections.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary());
    }

    private static void AddLine(Dictionary<string, string> section, string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        foreach (var phrase in parts[0].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            section[PlainWords.Fold(phrase)] = parts.Length > 1 ? parts[1] : "";
        }
    }
}
