using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// What the two could give each other, from their own words. An offer that meets a need is worth its likeness to it, less when many offer
/// the same; several add up to at most 1.
/// </summary>
internal static class MutualFit
{
    private const double MinRarity = 0.2;

    /// <summary>What more people than this say tells hardly anybody apart: so many of them are looked at, others in another week.</summary>
    private const int MaxPeople = 400;

    public static void Gather(Question question, CandidateSet found)
    {
        foreach (var need in Needs(question))
            Match(question, need, WordKind.Offers, found);
        foreach (var offer in Mine(question, WordKind.Offers))
            Match(question, offer, WordKind.LooksFor, found);
        foreach (var interest in Mine(question, WordKind.Interests))
            Match(question, interest, WordKind.Interests, found);
    }

    /// <summary>What meeting is worth by what each would gain, 0–1: the same from both sides, and little where one gains nothing.</summary>
    public static double Evidence(double gain, double otherGain, EvidenceWeights weights) =>
        (weights.MutualGain * Math.Sqrt(gain * otherGain)) + (0.5 * weights.OneSidedGain * (gain + otherGain));

    public static double OfferEvidence(in Candidate candidate, EvidenceWeights weights) =>
        OneSide(candidate.TheyOffer, candidate.TheyLookFor, weights);

    public static double LooksForEvidence(in Candidate candidate, EvidenceWeights weights) =>
        OneSide(candidate.TheyLookFor, candidate.TheyOffer, weights);

    /// <summary>One reason for each need that is met, the contribution shared out by what each is worth.</summary>
    public static IEnumerable<Reason> ExplainOffers(Question question, int other, double contribution) =>
        Explain(question, Needs(question), WordKind.Offers, other, contribution, (theirs, mine, part) => new TheyOffer(theirs, mine, part));

    public static IEnumerable<Reason> ExplainLooksFor(Question question, int other, double contribution) =>
        Explain(
            question,
            Mine(question, WordKind.Offers),
            WordKind.LooksFor,
            other,
            contribution,
            (theirs, mine, part) => new TheyLookFor(theirs, mine, part)
        );

    public static IEnumerable<Reason> ExplainInterests(Question question, int other, double contribution) =>
        Explain(
            question,
            Mine(question, WordKind.Interests),
            WordKind.Interests,
            other,
            contribution,
            (theirs, mine, part) => new SharedInterest(theirs, mine, part)
        );

    /// <summary>Half of what both gain together, and what this side gains alone.</summary>
    private static double OneSide(double gain, double otherGain, EvidenceWeights weights) =>
        (0.5 * weights.MutualGain * Math.Sqrt(gain * otherGain)) + (0.5 * weights.OneSidedGain * gain);

    private static void Match(Question question, string mine, WordKind theirs, CandidateSet found)
    {
        foreach (var (term, similarity) in question.Index.Terms.Like(mine))
        {
            var worth = similarity * Rarity(question, mine, term, theirs);
            foreach (var person in question.Index.Words.Some(theirs, term, MaxPeople, question.Seed))
            {
                if (person != question.Me)
                    Improve(ref found.For(person), theirs, worth);
            }
        }
    }

    private static IEnumerable<Reason> Explain(
        Question question,
        IEnumerable<string> mine,
        WordKind kind,
        int other,
        double contribution,
        Func<string, string, double, Reason> reason
    )
    {
        var matches = mine.Select(words => (Words: words, Best: BestMatch(question, words, kind, other)))
            .Where(match => match.Best.Worth > 0)
            .ToList();
        var total = matches.Sum(match => match.Best.Worth);
        return matches.Select(match =>
            reason(question.Index.Terms.Words(match.Best.Term), match.Words, contribution * match.Best.Worth / total)
        );
    }

    private static (int Term, double Worth) BestMatch(Question question, string mine, WordKind kind, int other)
    {
        var theirs = question.Index[other].Words(kind).Select(question.Index.Terms.NumberOf).ToArray();
        return question.Index.Terms.Like(mine)
            .Where(like => theirs.Contains(like.Term))
            .Select(like => (like.Term, Worth: (double)(like.Similarity * Rarity(question, mine, like.Term, kind))))
            .OrderByDescending(match => match.Worth)
            .FirstOrDefault();
    }

    /// <summary>
    /// How rare the offer is among all people – the offer, whichever of the two made it, so that the fit is the same from both sides.
    /// </summary>
    private static float Rarity(Question question, string mine, int theirs, WordKind kind)
    {
        var term = kind == WordKind.LooksFor ? question.Index.Terms.NumberOf(mine) : theirs;
        var people = question.Index.Words.PeopleWith(kind == WordKind.Interests ? WordKind.Interests : WordKind.Offers, term).Length;
        return (float)Math.Max(MinRarity, 1 - (Math.Log(Math.Max(people, 1)) / Math.Log(question.Index.Count + 2)));
    }

    private static IEnumerable<string> Needs(Question question) =>
        question.Request.Goal is { } goal ? Mine(question, WordKind.LooksFor).Append(goal) : Mine(question, WordKind.LooksFor);

    private static IEnumerable<string> Mine(Question question, WordKind kind) => question.Index[question.Me].Words(kind).Distinct();

    private static float Join(float worth, float more) => 1 - ((1 - worth) * (1 - more));

    private static void Improve(ref Candidate candidate, WordKind theirs, float worth)
    {
        switch (theirs)
        {
            case WordKind.Offers:
                candidate.TheyOffer = Join(candidate.TheyOffer, worth);
                break;
            case WordKind.LooksFor:
                candidate.TheyLookFor = Join(candidate.TheyLookFor, worth);
                break;
            default:
                candidate.Interests = Join(candidate.Interests, worth);
                break;
        }
    }
}
