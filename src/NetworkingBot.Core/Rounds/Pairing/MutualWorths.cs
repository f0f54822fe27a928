using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// What a meeting of any two entrants is worth. The engine's mutual score counts for each of the two by its share of the best that they
/// could have, and with the geometric mean of both: nobody's best meeting is worth more than another's, so nobody's is paid for with
/// another's.
/// </summary>
internal static class MutualWorths
{
    /// <summary>Up to so many entrants, every pair is looked at.</summary>
    public const int Few = 400;

    /// <summary>Of more, so many of the best of each; further down, only the wishes of the round count.</summary>
    private const int BestOfMany = 32;

    private const int LookedAt = 3 * BestOfMany;

    /// <summary>So many of the most promising are scored for each, which is enough for the best of them.</summary>
    private const int MostScored = 8 * BestOfMany;

    /// <summary>And so many more for whom nothing but the wishes may speak, so that nobody depends on a few whom all want.</summary>
    private const int Neighbours = 8;

    /// <summary>How much more interests count where a round asks for them.</summary>
    private const double WishedInterests = 3;

    public static PairWorths Of(OrganisationIndex index, Entrants entrants, MeetingRules rules, RoundRequest request)
    {
        var traits = Traits.Of(index, entrants, request);
        var plain = new PlainWorths(traits);
        var scores = Scores(index, entrants, rules, request);
        var best = BestOfEach(entrants.Count, scores);
        var listed = scores.ToDictionary(
            one => one.Key,
            one => Math.Min(1, Math.Sqrt(one.Value / best[PairKey.First(one.Key)] * (one.Value / best[PairKey.Second(one.Key)])))
        );
        foreach (var pair in entrants.Count <= Few ? AllPairs(entrants.Count) : Connections(entrants.Count, traits))
            listed.TryAdd(pair, 0);
        return new PairWorths(entrants.Count, rules, plain,
        [
            .. listed
                .Select(one => (One: PairKey.First(one.Key), Other: PairKey.Second(one.Key), Gain: one.Value))
                .Where(one => rules.Allow(one.One, one.Other))
                .Select(one => new WorthyPair(one.One, one.Other, plain.Between(one.One, one.Other, one.Gain))),
        ]);
    }

    /// <summary>The engine's scores of the pairs that matter, the higher of both sides: hardly anything makes them differ.</summary>
    private static Dictionary<long, double> Scores(OrganisationIndex index, Entrants entrants, MeetingRules rules, RoundRequest request)
    {
        var entrantAt = EntrantsByNumber(index, entrants);
        var question = QuestionOf(entrants, request);
        var scores = new Dictionary<long, double>();
        for (var entrant = 0; entrant < entrants.Count; entrant++)
        {
            var number = entrants.NumberOf(entrant);
            var found = index.Read(() => Ask(index, number, question));
            found.RemoveAll(one => one.Score <= 0 || one.Person >= entrantAt.Length || entrantAt[one.Person] < 0);
            foreach (var (other, score) in Best(entrant, found.ConvertAll(one => (entrantAt[one.Person], one.Score)), entrants, rules))
            {
                var key = PairKey.Of(entrant, other);
                scores[key] = Math.Max(score, scores.GetValueOrDefault(key));
            }
        }

        return scores;
    }

    /// <summary>By number in the index; below zero for whoever is not in the round.</summary>
    private static int[] EntrantsByNumber(OrganisationIndex index, Entrants entrants)
    {
        var entrantAt = new int[index.Count];
        Array.Fill(entrantAt, -1);
        for (var entrant = 0; entrant < entrants.Count; entrant++)
            entrantAt[entrants.NumberOf(entrant)] = entrant;
        return entrantAt;
    }

    /// <summary>Those whom the rules allow; of many, the best. Some more are looked at first, because a few may not be met.</summary>
    private static IEnumerable<(int Other, double Score)> Best(
        int entrant,
        List<(int Other, double Score)> found,
        Entrants entrants,
        MeetingRules rules
    )
    {
        if (entrants.Count > Few && found.Count > LookedAt)
        {
            var least = QuickSelect.Largest(found.Select(one => (float)one.Score).ToArray(), LookedAt);
            found.RemoveAll(one => (float)one.Score < least);
        }

        return found
            .Where(one => rules.Allow(entrant, one.Other))
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Other)
            .Take(entrants.Count > Few ? BestOfMany : int.MaxValue);
    }

    private static List<Scored> Ask(OrganisationIndex index, int number, SuggestionRequest request)
    {
        var question = new Question(index, number, request);
        return CandidateSearch.Run(question, new HardFilter(question));
    }

    /// <summary>Among few, everybody is looked at, whatever speaks for them.</summary>
    private static SuggestionRequest QuestionOf(Entrants entrants, RoundRequest request)
    {
        var weights = request.Settings.Weights;
        return new SuggestionRequest(request.Now, request.Week)
        {
            MostScored = MostScored,
            Within = entrants.Count <= Few ? Enumerable.Range(0, entrants.Count).Select(one => entrants[one]).ToHashSet() : null,
            Settings = request.Matters.Interests
                ? request.Settings with { Weights = weights with { SharedInterests = WishedInterests * weights.SharedInterests } }
                : request.Settings,
        };
    }

    /// <summary>The best score that each could have in this round.</summary>
    private static double[] BestOfEach(int count, Dictionary<long, double> scores)
    {
        var best = new double[count];
        foreach (var (pair, score) in scores)
        {
            best[PairKey.First(pair)] = Math.Max(score, best[PairKey.First(pair)]);
            best[PairKey.Second(pair)] = Math.Max(score, best[PairKey.Second(pair)]);
        }

        return best;
    }

    private static IEnumerable<long> AllPairs(int count) =>
        from one in Enumerable.Range(0, count) from other in Enumerable.Range(0, one) select PairKey.Of(one, other);

    /// <summary>Everybody with the next ones of all, and with the next ones of those who are alike where the round wishes it.</summary>
    private static IEnumerable<long> Connections(int count, Traits traits)
    {
        foreach (var kinds in traits.Likenesses().Prepend(new int[count]))
        {
            var order = Enumerable.Range(0, count).Where(entrant => kinds[entrant] >= 0).OrderBy(entrant => kinds[entrant]).ToArray();
            for (var at = 0; at < order.Length; at++)
            {
                for (var next = at + 1; next <= at + Neighbours && next < order.Length && kinds[order[next]] == kinds[order[at]]; next++)
                    yield return PairKey.Of(order[at], order[next]);
            }
        }
    }
}
