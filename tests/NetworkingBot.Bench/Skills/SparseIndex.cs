namespace NetworkingBot.Bench.Skills;

/// <summary>A text as numbered features with weights.</summary>
internal readonly record struct Features(int[] Ids, float[] Weights);

/// <summary>Scores one text against all of a list by the features that they share.</summary>
internal sealed class SparseIndex
{
    private readonly Dictionary<int, List<(int Text, float Weight)>> _postings = [];
    private readonly float[] _scores;

    public SparseIndex(IReadOnlyList<Features> texts)
    {
        _scores = new float[texts.Count];
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var (id, weight) in texts[text].Ids.Zip(texts[text].Weights))
            {
                if (!_postings.TryGetValue(id, out var list))
                    _postings[id] = list = [];
                list.Add((text, weight));
            }
        }
    }

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<float> Scores(Features query)
    {
        Array.Clear(_scores);
        foreach (var (id, weight) in query.Ids.Zip(query.Weights))
        {
            foreach (var (text, other) in _postings.GetValueOrDefault(id, []))
                _scores[text] += weight * other;
        }

        return _scores;
    }
}
