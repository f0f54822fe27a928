using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// What speaks for one candidate. <see cref="ScoreOf"/> is what meeting is worth: the probability that the two come into contact, and,
/// weighted by reach, that it bridges two departments. Each kind of evidence that can be told has a part; the parts share out the score.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Evidence
{
    /// <summary>What a common contact counts for among the reasons where the model makes nothing of it.</summary>
    private const double MinPart = 0.1;

    public required double TheyOffer { get; init; }

    public required double TheyLookFor { get; init; }

    public required double Interests { get; init; }

    public required double Common { get; init; }

    public required double Rounds { get; init; }

    public required double Department { get; init; }

    public required double Hub { get; init; }

    public required double Place { get; init; }

    public required double New { get; init; }

    private double Parts => TheyOffer + TheyLookFor + Interests + Common + Rounds + Department + Hub + Place + New;

    public static Evidence Of(Question question, in Candidate candidate)
    {
        Span<double> signals = stackalloc double[Signals.Count];
        Signals.Read(question, candidate, signals);
        var weights = question.Settings.Ties.Weights(question.IsColleague(candidate.Person));
        return new Evidence
        {
            TheyOffer = MutualFit.OfferEvidence(candidate, question.Weights),
            TheyLookFor = MutualFit.LooksForEvidence(candidate, question.Weights),
            Interests = question.Weights.SharedInterests * candidate.Interests,
            Common = candidate.Common > 0 ? Math.Max(MinPart, Part(weights, signals, 0, Signals.CommonContacts)) : 0,
            Rounds = candidate.Rounds > 0 ? Math.Max(MinPart, Part(weights, signals, Signals.Rounds, 1)) : 0,
            Department = Surroundings.DepartmentEvidence(question, candidate.Person),
            Hub = Surroundings.HubEvidence(question, candidate),
            Place = Surroundings.PlaceEvidence(question, candidate.Person),
            New = Newcomers.Evidence(question, candidate.Person),
        };
    }

    /// <summary>
    /// What the candidate's own entry promises, without a look at anything else: the part of the odds that comes of paths and words.
    /// Endless for those who are always looked at.
    /// </summary>
    public static float Promise(Question question, in Candidate candidate)
    {
        if (candidate.IsNear)
            return float.PositiveInfinity;
        var weights = question.Settings.Ties.OtherDepartment;
        var promise = Words(question, candidate);
        if (candidate.Common > 0)
            promise += (weights[0] * MathF.Log(1 + candidate.Common)) + (weights[1] * MathF.Log(1 + (100 * candidate.Allocation)));
        return (float)(candidate.Rounds > 0 ? promise + (weights[Signals.Rounds] * MathF.Log(1 + candidate.Rounds)) : promise);
    }

    /// <summary>
    /// Words, places and newcomers are not known to the model of ties: they raise the odds that it gives. Null when nothing that can be
    /// told speaks for the candidate.
    /// </summary>
    public static double? ScoreOf(Question question, in Candidate candidate)
    {
        var raised =
            Words(question, candidate)
            + Surroundings.HubEvidence(question, candidate)
            + Surroundings.PlaceEvidence(question, candidate.Person)
            + Newcomers.Evidence(question, candidate.Person);
        if (raised + candidate.Common + candidate.Rounds + Surroundings.DepartmentEvidence(question, candidate.Person) <= 0)
            return null;
        Span<double> signals = stackalloc double[Signals.Count];
        Signals.Read(question, candidate, signals);
        var (ties, worth, isColleague) = (question.Settings.Ties, question.Settings.BridgeWorth, question.IsColleague(candidate.Person));
        var bridge = isColleague || worth == 0 ? 0 : worth * TieModel.Probability(raised + TieModel.LogOdds(ties.Bridge, signals));
        return TieModel.Probability(raised + TieModel.LogOdds(ties.Weights(isColleague), signals)) + bridge;
    }

    /// <summary>The reasons behind a score, largest first.</summary>
    public IEnumerable<Reason> Explain(Question question, Scored one) =>
        All(question, one.Person, one.Score / Parts)
            .Where(reason => reason.Contribution > 0)
            .OrderByDescending(reason => reason.Contribution);

    private static double Words(Question question, in Candidate candidate) =>
        MutualFit.Evidence(candidate.TheyOffer, candidate.TheyLookFor, question.Weights)
        + (question.Weights.SharedInterests * candidate.Interests);

    private static double Part(ImmutableArray<double> weights, ReadOnlySpan<double> signals, int from, int count)
    {
        double sum = 0;
        for (var signal = from; signal < from + count; signal++)
            sum += weights[signal] * signals[signal];
        return sum;
    }

    private List<Reason> All(Question question, int other, double unit) =>
    [
        .. MutualFit.ExplainOffers(question, other, unit * TheyOffer),
        .. MutualFit.ExplainLooksFor(question, other, unit * TheyLookFor),
        .. MutualFit.ExplainInterests(question, other, unit * Interests),
        .. Maybe(Common > 0 ? CommonContacts.Explain(question, other, unit * Common) : null),
        .. Maybe(Rounds > 0 ? new WrittenToTogether(unit * Rounds) : null),
        .. Maybe(Surroundings.ExplainDepartment(question, other, unit * Department)),
        .. Maybe(Hub > 0 ? Surroundings.ExplainHub(question, other, unit * Hub) : null),
        .. Maybe(Place > 0 ? Surroundings.ExplainPlace(question, other, unit * Place) : null),
        .. Maybe(New > 0 ? new NewHere(unit * New) : null),
    ];

    private static Reason[] Maybe(Reason? reason) => reason is null ? [] : [reason];
}
