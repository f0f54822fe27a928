using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>A candidate who passed the filter.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Scored(int Person, double Score);

/// <summary>
/// Finds everybody whom anything speaks for, filters and scores them. Where there are very many, as common words have it, only the most promising
/// are scored, so that an answer takes no longer in a larger organisation.
/// </summary>
internal static class CandidateSearch
{
    private const int MostScored = 1000;

    public static List<Scored> Run(Question question, HardFilter filter)
    {
        var found = question.Index.Candidates;
        found.Empty();
        CommonContacts.Gather(question, found);
        SharedRounds.Gather(question, found);
        MutualFit.Gather(question, found);
        Surroundings.Gather(question, found);
        foreach (var person in question.Request.Within ?? ImmutableHashSet<PersonId>.Empty)
        {
            if (question.Index.NumberOf(person) is { } number)
                found.For(number).IsNear = true;
        }

        var (promises, least) = Promises(question, found, filter);
        var scored = new List<Scored>(Math.Min(found.All.Length, MostScored));
        for (var position = 0; position < promises.Length; position++)
        {
            if (promises[position] >= least && Evidence.Of(question, found.All[position]) is { } evidence)
                scored.Add(new Scored(found.All[position].Person, evidence.Score));
        }

        return scored;
    }

    /// <summary>What can be said of each candidate without looking at anything else, and how much it takes to be scored; not a number for those who were filtered.</summary>
    private static (float[] Promises, float Least) Promises(Question question, CandidateSet found, HardFilter filter)
    {
        var promises = new float[found.All.Length];
        for (var position = 0; position < promises.Length; position++)
        {
            ref readonly var candidate = ref found.All[position];
            promises[position] = filter.Passes(candidate.Person) ? Evidence.Promise(question, candidate) : float.NaN;
        }

        return (promises, Selection.Largest(promises, Math.Max(MostScored, 4 * question.Request.HowMany)));
    }
}
