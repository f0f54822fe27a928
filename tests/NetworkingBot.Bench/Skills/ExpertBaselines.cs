namespace NetworkingBot.Bench.Skills;

/// <summary>Learns one answer after the other and tells who might answer the next question.</summary>
internal interface IExpertRanker
{
    /// <summary>A score for each person; only the order counts.</summary>
    float[] Score(Question question);

    void Learn(Answer answer);
}

internal sealed class AnyOrder(int people) : IExpertRanker
{
    public float[] Score(Question question) => new float[people];

    public void Learn(Answer answer)
    {
    }
}

internal sealed class MostAnswers(int people) : IExpertRanker
{
    private readonly float[] _answers = new float[people];

    public float[] Score(Question question) => _answers;

    public void Learn(Answer answer) => _answers[answer.Person]++;
}

/// <summary>How many questions with the tags of this one a person answered.</summary>
internal sealed class TagCount(int people) : IExpertRanker
{
    private readonly TagCounts _counts = new(people);

    public float[] Score(Question question)
    {
        var scores = new float[people];
        foreach (var counts in _counts.Of(question))
        {
            for (var person = 0; person < people; person++)
                scores[person] += counts[person];
        }

        return scores;
    }

    public void Learn(Answer answer) => _counts.Learn(answer);
}

/// <summary>
/// A person is a document: the tags of all questions answered. With b = 0 (whoever answered much is not “long”) it is at its best here.
/// </summary>
internal sealed class TagBm25(int people, float k1, float b) : IExpertRanker
{
    private readonly TagCounts _counts = new(people);
    private readonly float[] _lengths = new float[people];

    public float[] Score(Question question)
    {
        var scores = new float[people];
        var documents = _lengths.Count(length => length > 0);
        var meanLength = _lengths.Sum() / Math.Max(documents, 1);
        foreach (var counts in _counts.Of(question))
        {
            var having = counts.Count(count => count > 0);
            var idf = MathF.Log(1 + ((documents - having + 0.5f) / (having + 0.5f)));
            for (var person = 0; person < people; person++)
                scores[person] += idf * counts[person] * (k1 + 1) / (counts[person] + (k1 * (1 - b + (b * _lengths[person] / meanLength))));
        }

        return scores;
    }

    public void Learn(Answer answer)
    {
        _counts.Learn(answer);
        _lengths[answer.Person] += answer.Question.Tags.Length;
    }
}

internal sealed class TagCounts(int people)
{
    private readonly Dictionary<string, float[]> _counts = new(StringComparer.Ordinal);

    public IEnumerable<float[]> Of(Question question) => question.Tags.Where(_counts.ContainsKey).Select(tag => _counts[tag]);

    public void Learn(Answer answer)
    {
        foreach (var tag in answer.Question.Tags)
        {
            if (!_counts.TryGetValue(tag, out var counts))
                _counts[tag] = counts = new float[people];
            counts[answer.Person]++;
        }
    }
}
