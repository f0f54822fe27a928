namespace NetworkingBot.Core.Skills;

/// <summary>Gathers the concepts of a phrase. A word that the vocabulary does not know is a concept of its own, and its letters, in threes, weakly so.</summary>
internal sealed class ConceptWeights
{
    private const float UnknownWord = 1.1f;
    private const float UnknownLetters = 0.5f;
    private const int FirstWord = 1 << 30;
    private const int FirstLetters = 1 << 29;

    private readonly Dictionary<int, float> _weights = [];

    public void Add(int[] concepts, Func<int, float> weight, float share)
    {
        foreach (var concept in concepts)
            Raise(concept, weight(concept) * share / MathF.Sqrt(concepts.Length));
    }

    public void AddSpelling(string word, string key, float share)
    {
        Raise(FirstWord | (Hash(key) & (FirstWord - 1)), UnknownWord * share);
        var letters = $"^{Cognates.Key(word)}";
        var count = letters.Length - 2;
        for (var i = 0; i < count; i++)
            Raise(FirstLetters | (Hash(letters.AsSpan(i, 3)) & (FirstLetters - 1)), UnknownLetters * share / MathF.Sqrt(count));
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
