namespace NetworkingBot.Core.Skills;

/// <summary>What a phrase is about: concepts with weights, sparse and of length one, so that the product of two is their cosine. Empty when nothing was recognised.</summary>
public sealed class SkillVector
{
    private readonly int[] _concepts;
    private readonly float[] _weights;

    /// <param name="weights">Positive weight of each concept; concepts are sorted and the length is made one here.</param>
    public SkillVector(IReadOnlyDictionary<int, float> weights)
    {
        _concepts = [.. weights.Keys.Order()];
        var length = MathF.Sqrt(weights.Values.Sum(weight => weight * weight));
        _weights = [.. _concepts.Select(concept => weights[concept] / length)];
    }

    public ReadOnlySpan<int> Concepts => _concepts;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>0 = nothing in common, 1 = the same.</summary>
    public float Similarity(SkillVector other)
    {
        float sum = 0;
        for (int i = 0, j = 0; i < _concepts.Length && j < other._concepts.Length;)
        {
            var order = _concepts[i].CompareTo(other._concepts[j]);
            if (order == 0)
                sum += _weights[i] * other._weights[j];
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return Math.Min(sum, 1);
    }
}
