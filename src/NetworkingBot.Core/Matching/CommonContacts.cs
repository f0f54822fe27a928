using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// Ties that lead over one common contact, as Adamic and Adar weigh them: strong on both sides, and more when the one between knows few. Only ties
/// that both sides hold lead to others, and only over people who joined.
/// </summary>
internal static class CommonContacts
{
    private const int MaxNamed = 3;

    public static void Gather(Question question, CandidateSet found)
    {
        foreach (var mine in question.Index.Ties.Of(question.Me))
        {
            if (!Leads(question, mine))
                continue;
            var ties = question.Index.Ties.Of(mine.Other);
            var weight = Strength(mine, question.Day) / MathF.Log(MathF.E + question.Index.PulseOf(mine.Other, question.Day).Sum);
            var share = 1f / ties.Length;
            foreach (var theirs in ties)
            {
                if (!theirs.Mutual || theirs.Other == question.Me)
                    continue;
                ref var candidate = ref found.For(theirs.Other);
                candidate.Common += weight * Strength(theirs, question.Day);
                candidate.Allocation += share;
            }
        }
    }

    public static Reason Explain(Question question, int other, double contribution)
    {
        var between = Between(question, other);
        return new KnowsInCommon([.. between.Take(MaxNamed)], between.Count, contribution);
    }

    /// <summary>All contacts that lead to somebody, the strongest ties first.</summary>
    public static IReadOnlyList<PersonId> Between(Question question, int other)
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

        return [.. between.OrderByDescending(link => link.Strength).ThenBy(link => link.Id.Value, StringComparer.Ordinal).Select(link => link.Id)];
    }

    private static bool Leads(Question question, in Tie mine) => mine.Mine && question.Index.SeatOf(mine.Other).Joined;

    private static float Strength(in Tie tie, short day) => MathF.Log(1 + tie.LastingOn(day));
}
