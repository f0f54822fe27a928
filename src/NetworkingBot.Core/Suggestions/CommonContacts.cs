namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// Ties that lead over one common contact, as Adamic and Adar weigh them: strong on both sides, and more when the one between knows few. Only ties
/// that both sides hold lead to others, and only over people who joined.
/// </summary>
internal static class CommonContacts
{
    private const int MostNamed = 3;

    public static void Gather(Question question, CandidateSet found)
    {
        foreach (var mine in question.Index.Ties.Of(question.Me))
        {
            if (!Leads(question, mine))
                continue;
            var ties = question.Index.Ties.Of(mine.Other);
            var strength = Strength(mine, question.Day) / MathF.Log(MathF.E + ties.Length);
            foreach (var theirs in ties)
            {
                if (theirs.Mutual && theirs.Other != question.Me)
                    found.For(theirs.Other).Common += strength * Strength(theirs, question.Day);
            }
        }
    }

    public static double Evidence(in Candidate candidate) => Math.Log(1 + candidate.Common);

    public static Reason Explain(Question question, int other, double contribution)
    {
        var between = new List<(PersonId Id, float Strength)>();
        foreach (var mine in question.Index.Ties.Of(question.Me))
        {
            if (!Leads(question, mine))
                continue;
            foreach (var theirs in question.Index.Ties.Of(mine.Other))
            {
                if (theirs.Mutual && theirs.Other == other)
                    between.Add((question.Index[mine.Other].Id, Strength(mine, question.Day) * Strength(theirs, question.Day)));
            }
        }

        var named = between.OrderByDescending(link => link.Strength).ThenBy(link => link.Id.Value, StringComparer.Ordinal).Take(MostNamed);
        return new KnowsInCommon([.. named.Select(link => link.Id)], between.Count, contribution);
    }

    private static bool Leads(Question question, in Tie mine) => mine.Mine && question.Index[mine.Other].Joined;

    private static float Strength(in Tie tie, short day) => MathF.Log(1 + tie.LastingOn(day));
}
