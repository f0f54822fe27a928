using System.Collections.Frozen;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// What people may tell a bot and would not want colleagues to read. A list of words, as data: too much asked costs a click, too little
/// somebody's trust.
/// </summary>
public enum SensitiveTopic
{
    Health,
    JobSearch,
    Love,
    Conflict,
    Money,
    Belief,
}

/// <summary>Finds sensitive matters in a text.</summary>
public static class SensitiveWords
{
    private const int LongestPhrase = 4;

    private static readonly (FrozenDictionary<string, SensitiveTopic> Phrases, (string Stem, SensitiveTopic Topic)[] Stems) _known = Read();

    /// <summary>The first sensitive matter that a text speaks of; null: none.</summary>
    public static SensitiveTopic? TopicOf(string text)
    {
        string[] words = [.. PlainWords.Read(text).Select(word => word.Text)];
        for (var start = 0; start < words.Length; start++)
        {
            for (var count = Math.Min(LongestPhrase, words.Length - start); count > 0; count--)
            {
                if (_known.Phrases.TryGetValue(string.Join(' ', words.AsSpan(start, count)!), out var topic))
                {
                    return topic;
                }
            }

            if (_known.Stems.Where(stem => words[start].StartsWith(stem.Stem, StringComparison.Ordinal)).ToList() is [var known, ..])
            {
                return known.Topic;
            }
        }

        return null;
    }

    private static (FrozenDictionary<string, SensitiveTopic> Phrases, (string Stem, SensitiveTopic Topic)[] Stems) Read()
    {
        using var data = typeof(SensitiveWords).Assembly.GetManifestResourceStream("NetworkingBot.Core.Dialogues.Data.sensitive.txt")
            ?? throw new InvalidOperationException("sensitive.txt is not embedded.");
        using var reader = new StreamReader(data);
        var (phrases, stems) = (new Dictionary<string, SensitiveTopic>(), new List<(string, SensitiveTopic)>());
        var topic = SensitiveTopic.Health;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                topic = Enum.Parse<SensitiveTopic>(line.Trim('[', ']').Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                foreach (var phrase in line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (phrase[^1] == '*')
                    {
                        stems.Add((phrase[..^1], topic));
                    }
                    else
                    {
                        phrases.TryAdd(phrase, topic);
                    }
                }
            }
        }

        return (phrases.ToFrozenDictionary(), [.. stems]);
    }
}
