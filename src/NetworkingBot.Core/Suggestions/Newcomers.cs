namespace NetworkingBot.Core.Suggestions;

/// <summary>Who joined lately, in an organisation that has been there for longer.</summary>
internal static class Newcomers
{
    public static double Evidence(Question question, int other) => IsNew(question, other) ? question.Weights.NewHere : 0;

    private static bool IsNew(Question question, int person)
    {
        var (joined, days) = (question.Index.SeatOf(person).JoinedDay, question.Settings.NewcomerDays);
        return question.Day - joined <= days && joined - question.Index.FirstJoinedDay > days;
    }
}
