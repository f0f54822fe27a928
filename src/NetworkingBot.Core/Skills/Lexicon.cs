using System.Collections.Frozen;
using NetworkingBot.Core.Language;

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
internal sealed class Lexicon(
    FrozenSet<string> stopWords,
    Func<string, string> singular,
    Func<string, string> uninflected,
    Func<string, string> root
)
{
    private readonly Dictionary<string, int[]>[] _words = [new(), new(), new(), new()];
    private readonly Dictionary<string, int[]> _phrases = [];
    private readonly Dictionary<string, int> _longestPhrases = [];

    public static Lexicon English() => new(StopWords.English, EnglishForms.Singular, EnglishForms.Uninflected, EnglishForms.Root);

    public static Lexicon Spanish() => new(StopWords.Spanish, SpanishForms.Singular, SpanishForms.Uninflected, SpanishForms.Root);

    public string CognateKey(string word) => Cognates.Key(root(word));

    /// <summary>The words of a term that carry its meaning; all of them where nothing else is left.</summary>
    public IReadOnlyList<string> Words(string term)
    {
        var written = Normaliser.Words(term);
        var words = written.FindAll(word => word.IsCapitals || !stopWords.Contains(word.Text));
        return [.. (words.Count == 0 ? written : words).Select(word => word.Text)];
    }

    public void AddWord(string word, int concept)
    {
        for (var closeness = Closeness.Exact; closeness < Closeness.None; closeness++)
            _words[(int)closeness].AddTo(Form(word, closeness), concept);
    }

    public void AddPhrase(IReadOnlyList<string> words, int concept)
    {
        var forms = words.Select(uninflected).ToArray();
        _phrases.AddTo(string.Join(' ', forms), concept);
        _longestPhrases[forms[0]] = Math.Max(words.Count, _longestPhrases.GetValueOrDefault(forms[0]));
    }

    public Finding Find(string word)
    {
        var isGrammar = stopWords.Contains(word);
        for (var closeness = Closeness.Exact; closeness < Closeness.None; closeness++)
        {
            if (_words[(int)closeness].TryGetValue(Form(word, closeness), out var concepts))
                return new Finding(concepts, closeness, isGrammar);
        }

        return new Finding([], Closeness.None, isGrammar);
    }

    /// <summary>The longest known phrase that begins at a word, and its length in words; none: 0.</summary>
    public (int[] Concepts, int Length) FindPhrase(List<string> words, int start)
    {
        var length = Math.Min(words.Count - start, _longestPhrases.GetValueOrDefault(uninflected(words[start])));
        var forms = words.GetRange(start, length).ConvertAll(word => uninflected(word)).ToArray();
        for (; length > 1; length--)
        {
            if (_phrases.TryGetValue(string.Join(' ', forms, 0, length), out var concepts))
                return (concepts, length);
        }

        return ([], 0);
    }

    private string Form(string word, Closeness closeness) => closeness switch
    {
        Closeness.Exact => word,
        Closeness.Singular => singular(word),
        Closeness.Uninflected => uninflected(word),
        Closeness.Family => root(word),
        Closeness.None => throw new ArgumentOutOfRangeException(nameof(closeness)),
    };
}
