using System.Runtime.InteropServices;
using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>Which part of each other's department two people know.</summary>
internal static class KnownDepartments
{
    /// <summary>
    /// Counts for all candidates at once: over the ties of the asker's department, or of the candidates where these are fewer.
    /// </summary>
    public static void Gather(Question question, CandidateSet found)
    {
        var (index, here) = (question.Index, question.Department);
        if (here == NameTable.None)
            return;
        var known = Known(question);
        var colleagues = index.DepartmentMembers[here];
        var areFew = colleagues.Length <= found.All.Length;
        foreach (ref var candidate in found.All)
        {
            candidate.KnownThere = known.GetValueOrDefault(index.DepartmentOf(candidate.Person));
            candidate.KnownHere = areFew ? 0 : Count(index, candidate.Person, here);
        }

        if (areFew)
            CountBy(colleagues, index, found);
    }

    /// <summary>As if a few more members were there, one in ten of them known.</summary>
    public static double Share(OrganisationIndex index, int known, int department) =>
        (known + 0.5) / (index.DepartmentMembers[department].Length + 5);

    /// <summary>Ties stand on both sides: whom colleagues know, knows colleagues.</summary>
    private static void CountBy(ReadOnlySpan<UInt24> colleagues, OrganisationIndex index, CandidateSet found)
    {
        foreach (var colleague in colleagues)
        {
            foreach (ref readonly var tie in index.Ties.Of(colleague))
            {
                if (found.PositionOf(tie.Other) is >= 0 and var position)
                    found.All[position].KnownHere++;
            }
        }
    }

    private static int Count(OrganisationIndex index, int person, int department)
    {
        var known = 0;
        foreach (ref readonly var tie in index.Ties.Of(person))
            known += index.DepartmentOf(tie.Other) == department ? 1 : 0;
        return known;
    }

    /// <summary>How many the asker knows in each department.</summary>
    private static Dictionary<int, int> Known(Question question)
    {
        var known = new Dictionary<int, int>();
        foreach (ref readonly var tie in question.Index.Ties.Of(question.Me))
            CollectionsMarshal.GetValueRefOrAddDefault(known, question.Index.DepartmentOf(tie.Other), out _)++;
        return known;
    }
}
