using NetworkingBot.Core.Skills;

namespace NetworkingBot.Bench.Skills;

/// <summary>
/// The product's vocabulary at work: each past answer counts by how much its question is about the same (concepts that are rare in the
/// organisation more than common ones) and by how recent it is. The numbers were chosen on the questions between 45 % and 70 %, which are
/// not scored.
/// </summary>
internal sealed class SkillRanker(ExpertData data) : IExpertRanker
{
    // In questions: a past answer that is so old counts 1/e.
    private const float Memory = 400;
    private const float Title = 0.3f;
    private const float AnyAnswer = 0.01f;

    private readonly Dictionary<int, Dictionary<int, float>> _concepts = data.Questions.ToDictionary(question => question.Id, Concepts);
    private readonly Dictionary<int, List<int>> _answerers = [];
    private readonly Dictionary<int, int> _frequency = [];

    public float[] Score(Question question)
    {
        var scores = new float[data.People];
        var asked = Rare(_concepts[question.Id]);
        var age = _answerers.Count;
        foreach (var (past, answerers) in _answerers)
        {
            var share = MathF.Exp(-age-- / Memory) * (Cosine(asked, Rare(_concepts[past])) + AnyAnswer);
            foreach (var person in answerers)
                scores[person] += share;
        }

        return scores;
    }

    public void Learn(Answer answer)
    {
        if (!_answerers.TryGetValue(answer.Question.Id, out var answerers))
        {
            _answerers[answer.Question.Id] = answerers = [];
            foreach (var concept in _concepts[answer.Question.Id].Keys)
                _frequency[concept] = _frequency.GetValueOrDefault(concept) + 1;
        }

        answerers.Add(answer.Person);
    }

    private static Dictionary<int, float> Concepts(Question question)
    {
        var concepts = new Dictionary<int, float>();
        foreach (var tag in question.Tags)
            Add(concepts, tag, 1);
        Add(concepts, question.Title, Title);
        return concepts;
    }

    private static void Add(Dictionary<int, float> concepts, string text, float share)
    {
        var vector = SkillVocabulary.Product.Read(text);
        for (var i = 0; i < vector.Concepts.Length; i++)
            concepts[vector.Concepts[i]] = MathF.Max(concepts.GetValueOrDefault(vector.Concepts[i]), vector.Weights[i] * share);
    }

    private Dictionary<int, float> Rare(Dictionary<int, float> concepts) =>
        concepts.ToDictionary(
            pair => pair.Key,
            pair => pair.Value * MathF.Log((1f + _answerers.Count) / (1 + _frequency.GetValueOrDefault(pair.Key)))
        );

    private static float Cosine(Dictionary<int, float> one, Dictionary<int, float> other)
    {
        var dot = one.Sum(pair => pair.Value * other.GetValueOrDefault(pair.Key));
        return dot <= 0 ? 0 : dot / MathF.Sqrt(one.Values.Sum(value => value * value) * other.Values.Sum(value => value * value));
    }
}
