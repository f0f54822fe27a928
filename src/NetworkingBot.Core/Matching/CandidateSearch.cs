using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Matching;

/// <summary>A candidate who passed the filter.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Scored(int Person, double Score);

/// <summary>
/// Finds everybody whom anything speaks for, filters and scores them. Where there are very many, as common words have it, only the most
/// promising are scored, so that an answer takes no longer in a larger organisation.
/// </summary>
internal static class CandidateSearch
{
    public static List<Scored> Run(Question question, HardFilter filter)
    {
        var found = CandidateSet.In(question.Index);
        Gather(question, found);
        filter.Mark(found);
        foreach (ref var candidate in found.All)
            candidate.Promise = filter.Passes(candidate) ? Evidence.Promise(question, candidate) : float.NaN;
        found.KeepMostPromising(Math.Max(question.Request.MostScored, 4 * question.Request.HowMany));
        KnownDepartments.Gather(question, found);
        var scored = new List<Scored>(found.All.Length);
        foreach (ref readonly var candidate in found.All)
        {
            if (Evidence.ScoreOf(question, candidate) is { } score)
                scored.Add(new Scored(candidate.Person, score));
        }

        return scored;
    }

    private static void Gather(Question question, CandidateSet found)
    {
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
    }
}
