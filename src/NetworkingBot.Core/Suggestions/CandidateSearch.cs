using System.Collections.Immutable;

namespace NetworkingBot.Core.Suggestions;

/// <summary>A candidate who passed the filter.</summary>
internal sealed record Scored(int Person, Evidence Evidence)
{
    public double Score => Evidence.Score;
}

/// <summary>Finds everybody whom anything speaks for, filters and scores them.</summary>
internal static class CandidateSearch
{
    public static List<Scored> Run(Question question, HardFilter filter)
    {
        var found = question.Index.Candidates;
        found.Empty(question.Index.Count);
        CommonContacts.Gather(question, found);
        SharedRounds.Gather(question, found);
        MutualFit.Gather(question, found);
        Surroundings.Gather(question, found);
        foreach (var person in question.Request.Within ?? ImmutableHashSet<PersonId>.Empty)
        {
            if (question.Index.NumberOf(person) is { } number)
                found.For(number);
        }

        var scored = new List<Scored>();
        foreach (ref readonly var candidate in found.All)
        {
            if (filter.Passes(candidate.Person) && Evidence.Of(question, candidate) is { } evidence)
                scored.Add(new Scored(candidate.Person, evidence));
        }

        return scored;
    }
}
