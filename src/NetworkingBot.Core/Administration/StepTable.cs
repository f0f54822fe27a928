using System.Collections.Immutable;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// One step in every group and altogether, as it may be told, to the nearest five. Of a group: only when at least five people took it and
/// as many did not. Altogether: only when the same holds for those who are left when the groups that are told are taken away, and when the
/// number leaves room in these. Null: not told.
/// </summary>
/// <remarks>
/// Of any four people each may have taken the step or not, in every combination, for all that the table tells. Of a group that is told, as
/// many others can have done the opposite. Of one that is not told, four or fewer took the step, or did not; that many can be any four,
/// while the others can still make up what is told altogether: that is the room. Whether there is room is seen from what is told alone.
/// </remarks>
internal sealed record StepTable(ImmutableArray<int?> Groups, int? Total)
{
    private const int Group = ProgrammeCounts.SmallestGroup;
    private const int Few = Group - 1;

    /// <summary>How far a count may lie from the number to which it is rounded.</summary>
    private const int Off = Group / 2;

    /// <param name="groups">How many took the step, of how many; nobody is in two groups.</param>
    public static StepTable Of(IReadOnlyList<(int Took, int Of)> groups)
    {
        var told = groups.Where(group => ToldCounts.MayBeTold(group.Took, group.Of)).ToList();
        var untold = groups.Where(group => !ToldCounts.MayBeTold(group.Took, group.Of)).ToList();
        var (all, left) = (Sum(groups), Sum(untold));
        var isTold = untold.Count == 0
            || (ToldCounts.MayBeTold(left.Took, left.Of)
                && HasRoom(ToldCounts.Rounded(all.Took), told, [.. untold.Select(group => group.Of)]));
        return new StepTable([.. groups.Select(Told)], isTold ? Told(all) : null);
    }

    private static int? Told((int Took, int Of) group) =>
        ToldCounts.MayBeTold(group.Took, group.Of) ? ToldCounts.Rounded(group.Took) : null;

    /// <summary>
    /// Whether those who are not told can be few in each of their groups, whoever any four of them are, or those who did not take the step.
    /// </summary>
    private static bool HasRoom(int total, List<(int Took, int Of)> told, List<int> untold)
    {
        // Of fewer than ten, all may be few or many: such a group holds as many as it has, less those of the four who did otherwise.
        var most = untold.Sum(size => size < 2 * Group ? size : Few) - (untold.Any(size => size < 2 * Group) ? Few : 0);
        var (least, greatest) = (
            told.Sum(group => Math.Max(Group, ToldCounts.Rounded(group.Took) - Off)),
            told.Sum(group => Math.Min(group.Of - Group, ToldCounts.Rounded(group.Took) + Off)));
        return total - Off - greatest <= most || untold.Sum() - (total + Off - least) <= most;
    }

    private static (int Took, int Of) Sum(IEnumerable<(int Took, int Of)> groups) =>
        groups.Aggregate((Took: 0, Of: 0), (sum, group) => (sum.Took + group.Took, sum.Of + group.Of));
}
