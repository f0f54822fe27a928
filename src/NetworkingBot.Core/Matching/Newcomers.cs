using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>Who joined lately, in an organisation that has been there for longer.</summary>
internal static class Newcomers
{
    public static double Evidence(Question question, int other) =>
        IsNew(question.Index, other, question.Day, question.Settings) ? question.Weights.NewHere : 0;

    /// <summary>Those whom nobody is known to have met yet.</summary>
    public static IEnumerable<int> Unmet(OrganisationIndex index, short day, SuggestionSettings settings) =>
        Enumerable.Range(0, index.Count).Where(person => IsNew(index, person, day, settings) && index.Ties.Of(person).IsEmpty);

    private static bool IsNew(OrganisationIndex index, int person, short day, SuggestionSettings settings)
    {
        var joined = index.SeatOf(person).JoinedDay;
        return day - joined <= settings.NewcomerDays && joined - index.FirstJoinedDay > settings.NewcomerDays;
    }
}
