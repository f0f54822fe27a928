namespace NetworkingBot.Core.Skills;

/// <summary>
/// Gathers the concepts of a phrase. A word that the vocabulary does not know is a concept of its own, and its letters, in threes, weakly
/// so.
/// </summary>
internal sealed class ConceptWeights(Thesaurus thesaurus)
{
    private const float PartOfPhrase = 0.7f;
    private const float UnknownWord = 1;
    private const float UnknownLetters = 0.6f;
    private const int FirstWord = 1 << 30;
    private const int FirstLetters = 1 << 29;

    private readonly Dictionary<int, float> _weights = [];

    /// <summary>Adds what one word or phrase may mean. Each meaning has its share.</summary>
    public void Add(int[] concepts)
    {
        var share = 1 / MathF.Sqrt(concepts.Length);
        foreach (var concept in concepts)
        {
            Raise(concept, thesaurus.Weight(concept) * share);
            foreach (var part in thesaurus.PartsOf(concept))
                Raise(part, thesaurus.Weight(part) * share * PartOfPhrase);
        }
    }

    public void AddSpelling(string word, string key)
    {
        Raise(FirstWord | (Hash(key) & (FirstWord - 1)), UnknownWord);
        var letters = $"^{Cognates.Key(word)}";
        var count = letters.Length - 2;
        for (var i = 0; i < count; i++)
            Raise(FirstLetters | (Hash(letters.AsSpan(i, 3)) & (FirstLetters - 1)), UnknownLetters / MathF.Sqrt(count));
    }

    public SkillVector ToVector() => SkillVector.Of(_weights);

    private void Raise(int concept, float weight) => _weights[concept] = Math.Max(weight, _weights.GetValueOrDefault(concept));

    // FNV-1a: string.GetHashCode differs from one process to the next.
    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2_166_136_261u;
        foreach (var character in text)
            hash = (hash ^ character) * 16_777_619u;
        return (int)(hash ^ (hash >> 15));
    }
}
