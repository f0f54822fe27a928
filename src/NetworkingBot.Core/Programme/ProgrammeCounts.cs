using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Programme;

/// <summary>How many of a department take part. <paramref name="Department"/> is null for the smaller ones together, and for people without one.</summary>
public sealed record GroupCount(string? Department, int Joined);

/// <summary>
/// The programme in numbers, of groups of at least <see cref="SmallestGroup"/> people. No number tells of a smaller one, neither by itself nor by what is left when
/// others are taken away. Null: too few to tell.
/// </summary>
public sealed record ProgrammeCounts(int Known, int? Joined, int? Paused, ImmutableArray<GroupCount> Groups)
{
    public const int SmallestGroup = 5;

    public static ProgrammeCounts Of(IReadOnlyCollection<Person> people, Instant now)
    {
        var joined = people.Where(person => person.Membership == Membership.Joined).ToList();
        var departments = joined
            .Where(person => person.Profile.Department is not null)
            .GroupBy(person => person.Profile.Department!, StringComparer.OrdinalIgnoreCase)
            .Select(department => new GroupCount(department.Key, department.Count()))
            .OrderByDescending(department => department.Joined).ThenBy(department => department.Department, StringComparer.Ordinal);
        return new ProgrammeCounts(
            people.Count, Told(joined.Count), Told(joined.Count(person => person.IsPausedAt(now))), joined.Count < SmallestGroup ? [] : Grouped(departments, joined.Count));
    }

    private static ImmutableArray<GroupCount> Grouped(IEnumerable<GroupCount> departments, int all)
    {
        var shown = departments.Where(department => department.Joined >= SmallestGroup).ToList();
        var rest = all - shown.Sum(department => department.Joined);
        while (rest is > 0 and < SmallestGroup)
        {
            rest += shown[^1].Joined;
            shown.RemoveAt(shown.Count - 1);
        }

        return rest == 0 ? [.. shown] : [.. shown, new GroupCount(Department: null, rest)];
    }

    private static int? Told(int count) => count >= SmallestGroup ? count : null;
}
