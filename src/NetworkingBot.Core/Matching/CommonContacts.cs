using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// Ties that lead over one common contact, as Adamic and Adar weigh them: strong on both sides, and more when the one between knows few.
/// Only ties that both sides hold lead to others, and only over people who joined: whoever merely says to know somebody learns nothing of
/// whom those know.
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
        var between = Links(question, other);
        return new KnowsInCommon([.. Named(question, between).Take(MaxNamed)], between.Count, contribution);
    }

    /// <summary>The contacts that lead to somebody and agreed to be named, the strongest ties first.</summary>
    public static IReadOnlyList<PersonId> Between(Question question, int other) => [.. Named(question, Links(question, other))];

    private static IEnumerable<PersonId> Named(Question question, IEnumerable<int> between) =>
        between.Where(contact => question.Index.SeatOf(contact).MayBeNamed).Select(contact => question.Index[contact].Id);

    private static List<int> Links(Question question, int other)
    {
        var between = new List<(int Contact, float Strength)>();
        foreach (var mine in question.Index.Ties.Of(question.Me))
        {
            if (!Leads(question, mine))
                continue;
            foreach (var theirs in question.Index.Ties.Of(mine.Other))
            {
                if (theirs.Mutual && theirs.Other == other)
                    between.Add((mine.Other, Strength(mine, question.Day) * Strength(theirs, question.Day)));
            }
        }

        return [.. between.OrderByDescending(link => link.Strength)
            .ThenBy(link => question.Index[link.Contact].Id.Value, StringComparer.Ordinal).Select(link => link.Contact)];
    }

    private static bool Leads(Question question, in Tie mine) => mine.Mutual && question.Index.SeatOf(mine.Other).Joined;

    private static float Strength(in Tie tie, short day) => MathF.Log(1 + tie.LastingOn(day));
}
