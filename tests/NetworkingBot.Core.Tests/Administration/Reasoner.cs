using NetworkingBot.Core.Administration;

namespace NetworkingBot.Core.Tests.Administration;

/// <summary>
/// Somebody who knows how tables are made and who was in which group, and draws every conclusion that a table allows: which numbers of
/// people can have taken the step in each group, so that this very table comes of it.
/// </summary>
/// <param name="sizes">How many are in each group.</param>
internal sealed class Reasoner(IReadOnlyList<int> sizes, StepTable told)
{
    private const int Group = ProgrammeCounts.SmallestGroup;

    /// <summary>How many people nothing may be learnt of.</summary>
    private const int Few = Group - 1;

    /// <summary>
    /// A combination that the table rules out of some four people, of one group or two: that these took the step and those did not. Null:
    /// none, and nothing is learnt of fewer than five.
    /// </summary>
    public string? WhatIsLearnt() =>
        (from one in Enumerable.Range(0, sizes.Count)
         from other in Enumerable.Range(one, sizes.Count - one)
         from inOne in one == other ? [Few] : Enumerable.Range(1, Few - 1)
         from tookInOne in Enumerable.Range(0, inOne + 1)
         from tookInOther in Enumerable.Range(0, Few - inOne + 1)
         where !CanBe(Bounds((one, inOne, tookInOne), (other, Few - inOne, tookInOther)), 0, (0, 0), (0, 0), 0)
         select $"not {tookInOne} of {inOne} in group {one} and {tookInOther} of {Few - inOne} in group {other}").FirstOrDefault();

    /// <summary>How many at least and at most took the step in each group, when so many of some did.</summary>
    private (int From, int To)[] Bounds(params ReadOnlySpan<(int Group, int People, int Took)> known)
    {
        var bounds = sizes.Select(size => (From: 0, To: size)).ToArray();
        foreach (var (group, people, took) in known)
        {
            bounds[group] = (bounds[group].From + took, bounds[group].To - people + took);
        }

        return bounds;
    }

    /// <summary>Whether the table can come of counts within these bounds: group by group, and then altogether.</summary>
    private bool CanBe((int From, int To)[] bounds, int at, (int From, int To) counted, (int From, int To) untold, int ofUntold)
    {
        if (at == sizes.Count)
        {
            return CanBeAltogether(counted, untold, ofUntold);
        }

        if (told.Groups[at] is { } number)
        {
            return Cut(Math.Max(number - 2, Group), Math.Min(number + 2, sizes[at] - Group)) is { } some
                && CanBe(bounds, at + 1, Plus(counted, some), untold, ofUntold);
        }

        return (Cut(0, Few) is { } few && CanBe(bounds, at + 1, counted, Plus(untold, few), ofUntold + sizes[at]))
            || (Cut(sizes[at] - Few, sizes[at]) is { } many && CanBe(bounds, at + 1, counted, Plus(untold, many), ofUntold + sizes[at]));

        (int From, int To)? Cut(int from, int to)
        {
            var cut = (From: Math.Max(from, bounds[at].From), To: Math.Min(to, bounds[at].To));
            return cut.From <= cut.To ? cut : null;
        }
    }

    private bool CanBeAltogether((int From, int To) counted, (int From, int To) untold, int ofUntold)
    {
        var of = sizes.Sum();
        for (var left = untold.From; left <= untold.To; left++)
        {
            var isTold = ofUntold == 0 || ToldCounts.MayBeTold(left, ofUntold);
            for (var all = counted.From + left; all <= counted.To + left; all++)
            {
                if ((isTold && ToldCounts.MayBeTold(all, of) ? ToldCounts.Rounded(all) : (int?)null) == told.Total)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (int From, int To) Plus((int From, int To) one, (int From, int To) other) => (one.From + other.From, one.To + other.To);
}
