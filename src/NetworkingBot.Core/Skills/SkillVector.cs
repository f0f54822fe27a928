namespace NetworkingBot.Core.Skills;

/// <summary>
/// What a phrase is about: concepts in ascending order with their weights. The weights' squares add up to one, or there is no concept at
/// all.
/// </summary>
public sealed class SkillVector
{
    private readonly int[] _concepts;
    private readonly float[] _weights;

    private SkillVector(int[] concepts, float[] weights)
    {
        _concepts = concepts;
        _weights = weights;
    }

    public static SkillVector Empty { get; } = new([], []);

    public ReadOnlySpan<int> Concepts => _concepts;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>0: nothing in common, 1: the same. The same both ways.</summary>
    public float Similarity(SkillVector other)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < _concepts.Length && j < other._concepts.Length;)
        {
            var (mine, theirs) = (_concepts[i], other._concepts[j]);
            if (mine == theirs)
                sum += _weights[i] * other._weights[j];
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>0–1: how much of this meaning another holds, whatever else that means.</summary>
    public float PartIn(SkillVector other)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < _concepts.Length && j < other._concepts.Length;)
        {
            var (mine, theirs) = (_concepts[i], other._concepts[j]);
            if (mine == theirs)
                sum += _weights[i] * _weights[i];
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }

        return sum;
    }

    internal static SkillVector Of(Dictionary<int, float> weights)
    {
        var concepts = weights.Keys.Order().ToArray();
        var values = Array.ConvertAll(concepts, concept => weights[concept]);
        var length = MathF.Sqrt(values.Sum(value => value * value));
        return length == 0 ? Empty : new SkillVector(concepts, Array.ConvertAll(values, value => value / length));
    }
}
