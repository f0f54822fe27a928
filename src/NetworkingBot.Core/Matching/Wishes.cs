using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>Whom one asker would be shown if nobody else asked: the best candidates, with what each is worth.</summary>
internal sealed record Wishes(PersonId Asker, uint Order, int HowMany, (int Person, float Worth, bool Outside)[] Candidates)
{
    private const int Max = 250;

    /// <summary>Whom the auction gave so far.</summary>
    public List<int> Picks { get; } = [];

    public static Wishes? Of(OrganisationIndex index, PersonId asker, SuggestionRequest request)
    {
        if (index.NumberOf(asker) is not { } me)
            return null;
        var question = new Question(index, me, request);
        var scored = CandidateSearch.Run(question, new HardFilter(question));
        var best = scored
            .OrderByDescending(one => one.Score)
            .ThenBy(one => StableHash.Mix(question.Seed, index[one.Person].Hash))
            .Take(Max);
        return new Wishes(
            asker,
            question.Seed,
            request.HowMany,
            [.. best.Select(one => (one.Person, (float)one.Score, question.IsOutside(one.Person)))]
        );
    }
}
