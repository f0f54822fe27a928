using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>A request resolved against the index: who asks, by number, and on which day.</summary>
internal sealed class Question
{
    public Question(OrganisationIndex index, int me, SuggestionRequest request)
    {
        (Index, Me, Request, Day) = (index, me, request, Indexing.Day.Of(request.Now));
        Department = index.DepartmentOf(me);
        Seed = StableHash.Of(index[me].Id.Value, request.Week.ToString());
    }

    public OrganisationIndex Index { get; }

    public int Me { get; }

    public SuggestionRequest Request { get; }

    public short Day { get; }

    /// <summary>The same for a person and a week, wherever and whenever it is asked.</summary>
    public uint Seed { get; }

    public SuggestionSettings Settings => Request.Settings;

    public EvidenceWeights Weights => Request.Settings.Weights;

    public int Department { get; }

    public bool Knows(int person) => Index.Ties.Any(Me, person);

    /// <summary>True where both are known to work in one department.</summary>
    public bool IsColleague(int person) => Department != NameTable.None && Index.DepartmentOf(person) == Department;

    public bool IsOutside(int person) => !IsColleague(person);
}
