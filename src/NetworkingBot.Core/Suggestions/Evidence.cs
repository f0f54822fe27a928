using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>What speaks for one candidate, kind by kind; the sum is the score.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Evidence(
    double TheyOffer, double TheyLookFor, double Interests, double Common, double Department, double Hub, double Place, double New)
{
    public double Sum => TheyOffer + TheyLookFor + Interests + Common + Department + Hub + Place + New;

    public static Evidence Of(Question question, in Candidate candidate) => new(
        MutualFit.OfferEvidence(candidate, question.Weights),
        MutualFit.LooksForEvidence(candidate, question.Weights),
        question.Weights.SharedInterests * candidate.Interests,
        question.Weights.CommonContacts * CommonContacts.Evidence(candidate),
        Surroundings.DepartmentEvidence(question, candidate.Person),
        Surroundings.HubEvidence(question, candidate.Person),
        Surroundings.PlaceEvidence(question, candidate.Person),
        Newcomers.Evidence(question, candidate.Person));

    /// <summary>The reasons behind the sum, largest first.</summary>
    public IEnumerable<Reason> Explain(Question question, int other) =>
        All(question, other).Where(reason => reason.Contribution > 0).OrderByDescending(reason => reason.Contribution);

    private List<Reason> All(Question question, int other) =>
    [
        .. MutualFit.ExplainOffers(question, other, TheyOffer),
        .. MutualFit.ExplainLooksFor(question, other, TheyLookFor),
        .. MutualFit.ExplainInterests(question, other, Interests),
        .. Maybe(Common > 0 ? CommonContacts.Explain(question, other, Common) : null),
        .. Maybe(Surroundings.ExplainDepartment(question, other, Department)),
        .. Maybe(Hub > 0 ? Surroundings.ExplainHub(question, other, Hub) : null),
        .. Maybe(Place > 0 ? Surroundings.ExplainPlace(question, other, Place) : null),
        .. Maybe(New > 0 ? new NewHere(New) : null),
    ];

    private static Reason[] Maybe(Reason? reason) => reason is null ? [] : [reason];
}
