namespace NetworkingBot.Core.Skills;

/// <summary>The concepts of a vocabulary and every way to them: the words of each language, and words of one origin in both.</summary>
internal sealed class Thesaurus
{
    private readonly Dictionary<string, int[]> _cognates = [];
    private readonly float[] _weights;
    private readonly int[][] _parts;

    public Thesaurus(IReadOnlyList<SkillTerm> terms)
    {
        _weights = [.. terms.Select(term => term.Weight)];
        for (var concept = 0; concept < terms.Count; concept++)
        {
            AddAll(English, terms[concept].English, concept);
            AddAll(Spanish, terms[concept].Spanish, concept);
        }

        _parts = [.. terms.Select(Parts)];
        for (var concept = 0; concept < terms.Count; concept++)
            _weights[concept] = WeightOfWhole(concept);
    }

    public Lexicon English { get; } = Lexicon.English();

    public Lexicon Spanish { get; } = Lexicon.Spanish();

    public float Weight(int concept) => _weights[concept];

    /// <summary>
    /// The concepts of the single words where the first term of a concept is a phrase: “payroll” has none, “supply chain” has those of
    /// “supply” and “chain”. They go with the concept whichever of its terms was written, so that it is near to what shares a word with it.
    /// </summary>
    public ReadOnlySpan<int> PartsOf(int concept) => _parts[concept];

    public int[] Cognates(string key) => _cognates.GetValueOrDefault(key, []);

    private void AddAll(Lexicon lexicon, IReadOnlyList<string> terms, int concept)
    {
        foreach (var words in terms.Select(lexicon.Words))
        {
            if (words.Count > 1)
                lexicon.AddPhrase(words, concept);
            if (words.Count != 1)
                continue;
            lexicon.AddWord(words[0], concept);
            _cognates.AddTo(lexicon.CognateKey(words[0]), concept);
        }
    }

    private int[] Parts(SkillTerm term, int concept)
    {
        var english = Words(English, term.English);
        var words = english.Length > 1 ? english : Words(Spanish, term.Spanish);
        return words.Length > 1 ? [.. words.SelectMany(found => found).Distinct().Where(part => part != concept)] : [];
    }

    private static int[][] Words(Lexicon lexicon, IReadOnlyList<string> terms) =>
        terms.Count == 0 ? [] : [.. lexicon.Words(terms[0]).Select(word => lexicon.Find(word).Concepts)];

    // A phrase of words that go with anything goes with many things itself.
    private float WeightOfWhole(int concept) => _parts[concept].Length == 0
        ? _weights[concept]
        : Math.Clamp(MathF.Sqrt(_parts[concept].Sum(part => _weights[part] * _weights[part])), 0.5f, 1);
}
