using System.Collections.Immutable;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// The counts behind the numbers of people that were told, by cell. A number that has been told stays until the count has moved by as many
/// as make a group, so that nobody learns of one person by looking twice.
/// </summary>
/// <param name="before">The counts behind what was told last.</param>
internal sealed class ToldCounts(ImmutableSortedDictionary<string, int> before)
{
    /// <summary>Those of cells that are told now, and of no others.</summary>
    public ImmutableSortedDictionary<string, int> Now { get; private set; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>To the nearest five.</summary>
    public static int Rounded(int count) => (count + 2) / ProgrammeCounts.SmallestGroup * ProgrammeCounts.SmallestGroup;

    /// <summary>True when both those who are counted and those who are not are groups.</summary>
    public static bool MayBeTold(int count, int of) =>
        count >= ProgrammeCounts.SmallestGroup && of - count >= ProgrammeCounts.SmallestGroup;

    /// <summary>How many of a group: null when it would tell of too few.</summary>
    public int? PartOf(string cell, int count, int of)
    {
        if (!MayBeTold(count, of))
        {
            return null;
        }

        var told = Steady(cell, count);
        return MayBeTold(told, of) ? Rounded(told) : null;
    }

    /// <summary>How many there are of what everybody can see; null when they are too few.</summary>
    public int? SizeOf(string cell, int count) => count >= ProgrammeCounts.SmallestGroup ? Rounded(Steady(cell, count)) : null;

    private int Steady(string cell, int count)
    {
        var told = before.TryGetValue(cell, out var last) && Math.Abs(count - last) < ProgrammeCounts.SmallestGroup ? last : count;
        Now = Now.SetItem(cell, told);
        return told;
    }
}
