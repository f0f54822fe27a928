namespace NetworkingBot.Core.Understanding.Learnt;

/// <summary>
/// What a sentence means, learnt from the sentences beside each command: multinomial logistic regression over <see cref="Features"/>.
/// </summary>
public sealed class IntentModel
{
    private readonly LinearModel _model;

    internal IntentModel(LinearModel model) => _model = model;

    /// <summary>The one that ships.</summary>
    public static IntentModel Shipped { get; } = new(LinearModel.Embedded("intents.model"));

    /// <summary>Every intent, the likeliest first; of two alike, the first by name.</summary>
    public IReadOnlyList<Intent> Rank(Reading reading)
    {
        var scores = _model.Scores(Features.Of(reading));
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(order, (one, other) => scores[other] != scores[one] ? scores[other].CompareTo(scores[one]) : one.CompareTo(other));
        var odds = Array.ConvertAll(order, intent => _model.Odds(scores[intent], scores[order[0]]));
        var all = odds.Sum();
        return [.. order.Select((intent, place) => new Intent(_model.Names[intent], odds[place] / all))];
    }
}
