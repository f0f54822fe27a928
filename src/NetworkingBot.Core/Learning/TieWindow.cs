using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Learning;

/// <summary>
/// What was known of many pairs on one day, kept until it is seen who came into contact: the organisation's own past, to learn from. Holds
/// the best candidates of each asker and one in ten of the others, which then count for ten; in the end, all who came into contact and one
/// in eight of the rest.
/// </summary>
public sealed class TieWindow
{
    private const int Best = 60;
    private const int OneIn = 10;
    private const int OneMissIn = 8;

    private readonly List<TiePair> _pairs = [];

    internal IReadOnlyList<TiePair> Pairs => _pairs;

    /// <summary>A window that was kept elsewhere meanwhile.</summary>
    internal static TieWindow Of(IEnumerable<TiePair> pairs)
    {
        var window = new TieWindow();
        window._pairs.AddRange(pairs);
        return window;
    }

    /// <param name="askers">Whose candidates are kept; a sample where the organisation is large.</param>
    public static TieWindow Open(OrganisationIndex index, IEnumerable<(PersonId Asker, SuggestionRequest Request)> askers)
    {
        var window = new TieWindow();
        foreach (var (asker, request) in askers)
            index.Read(() => window.Keep(index, asker, request));
        return window;
    }

    /// <summary>The window as examples, once it is known what came of each pair.</summary>
    public IEnumerable<TieExample> Close(Func<PersonId, PersonId, TieOutcome> outcome)
    {
        var misses = 0;
        foreach (var (asker, other, example) in _pairs)
        {
            var came = outcome(asker, other);
            if (came != TieOutcome.None)
                yield return example with { Outcome = came };
            else if (misses++ % OneMissIn == 0)
                yield return example with { Weight = example.Weight * OneMissIn };
        }
    }

    private int Keep(OrganisationIndex index, PersonId asker, SuggestionRequest request)
    {
        if (index.NumberOf(asker) is not { } me)
            return 0;
        var question = new Question(index, me, request);
        var scored = CandidateSearch.Run(question, new HardFilter(question)).OrderByDescending(one => one.Score).ToList();
        for (var rank = 0; rank < scored.Count; rank++)
        {
            var (person, other) = (scored[rank].Person, index[scored[rank].Person]);
            if (rank >= Best && StableHash.Mix(question.Seed, other.Hash) % OneIn != 0)
                continue;
            var signals = new double[Signals.Count];
            Signals.Read(question, CandidateSet.In(index).For(person), signals);
            var example = new TieExample(
                Array.ConvertAll(signals, signal => (float)signal),
                !question.IsOutside(person),
                TieOutcome.None,
                rank < Best ? 1 : OneIn
            );
            _pairs.Add(new TiePair(asker, other.Id, example));
        }

        return scored.Count;
    }
}

/// <param name="Weight">How many pairs it stands for.</param>
public sealed record TieExample(float[] Signals, bool SameDepartment, TieOutcome Outcome, float Weight);
