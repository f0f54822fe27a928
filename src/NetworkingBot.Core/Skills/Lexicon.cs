using System.Collections.Frozen;

namespace NetworkingBot.Core.Skills;

/// <summary>How well a word was known: as it is written, by number, by inflection, by family, or not at all.</summary>
internal enum Closeness
{
    Exact,
    Singular,
    Uninflected,
    Family,
    None,
}

/// <summary>The words and phrases of one language and the concepts that they name.</summary>
internal sealed class Lexicon(FrozenSet<string> stopWords, Func<string, string> singular, Func<string, string> uninflected, Func<string, string> root)
{
    private readonly Dictionary<string, int[]>[] _words = [new(), new(), new(), new()];
    private readonly Dictionary<string, int[]> _phrases = [];

    public int LongestPhrase { get; private set; }

    public static Lexicon English() => new(StopWords.English, EnglishForms.Singular, EnglishForms.Uninflected, EnglishForms.Root);

    public static Lexicon Spanish() => new(StopWords.Spanish, SpanishForms.Singular, SpanishForms.Uninflected, SpanishForms.Root);

    public bool IsStopWord(string word) => stopWords.Contains(word);

    public string Uninflected(string word) => uninflected(word);

    public string CognateKey(string word) => Cognates.Key(root(word));

    /// <summary>Adds a term; tells the word where it is only one.</summary>
    public string? Add(string term, int concept)
    {
        var written = Normaliser.Words(term);
        var words = written.Count == 1 ? written : written.FindAll(word => !IsStopWord(word.Text));
        if (words.Count == 1)
        {
            AddWord(words[0].Text, concept);
            return words[0].Text;
        }

        if (words.Count > 1)
        {
            Add(_phrases, string.Join(' ', words.Select(word => uninflected(word.Text))), concept);
            LongestPhrase = Math.Max(LongestPhrase, words.Count);
        }

        return null;
    }

    public (int[] Concepts, Closeness Closeness) Find(string word)
    {
        for (var closeness = Closeness.Exact; closeness < Closeness.None; closeness++)
        {
            if (_words[(int)closeness].TryGetValue(Form(word, closeness), out var concepts))
                return (concepts, closeness);
        }

        return ([], Closeness.None);
    }

    public int[] FindPhrase(string uninflectedWords) => _phrases.GetValueOrDefault(uninflectedWords, []);

    private void AddWord(string word, int concept)
    {
        for (var closeness = Closeness.Exact; closeness < Closeness.None; closeness++)
            Add(_words[(int)closeness], Form(word, closeness), concept);
    }

    private string Form(string word, Closeness closeness) => closeness switch
    {
        Closeness.Exact => word,
        Closeness.Singular => singular(word),
        Closeness.Uninflected => uninflected(word),
        Closeness.Family => root(word),
        Closeness.None => throw new ArgumentOutOfRangeException(nameof(closeness)),
    };

    private static void Add(Dictionary<string, int[]> concepts, string key, int concept)
    {
        var known = concepts.GetValueOrDefault(key, []);
        if (!known.Contains(concept))
            concepts[key] = [.. known, concept];
    }
}
