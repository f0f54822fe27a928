namespace NetworkingBot.Core.Skills;

/// <summary>The concepts of a vocabulary and every way to them: the words of each language, and words of one origin in both.</summary>
internal sealed class Thesaurus
{
    private readonly IReadOnlyList<SkillTerm> _terms;
    private readonly Dictionary<string, int[]> _cognates = [];

    public Thesaurus(IReadOnlyList<SkillTerm> terms)
    {
        _terms = terms;
        for (var concept = 0; concept < terms.Count; concept++)
        {
            AddAll(English, terms[concept].English, concept);
            AddAll(Spanish, terms[concept].Spanish, concept);
        }
    }

    public Lexicon English { get; } = Lexicon.English();

    public Lexicon Spanish { get; } = Lexicon.Spanish();

    public float Weight(int concept) => _terms[concept].Weight;

    public int[] Cognates(string key) => _cognates.GetValueOrDefault(key, []);

    private void AddAll(Lexicon lexicon, IReadOnlyList<string> terms, int concept)
    {
        foreach (var term in terms)
        {
            if (lexicon.Add(term, concept) is { } word)
                AddCognate(lexicon.CognateKey(word), concept);
        }
    }

    private void AddCognate(string key, int concept)
    {
        var known = _cognates.GetValueOrDefault(key, []);
        if (!known.Contains(concept))
            _cognates[key] = [.. known, concept];
    }
}
