using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>How many of a group have asked for an introduction, said yes to one, and met somebody. Null: too few to tell.</summary>
public sealed record StepCounts(int? Asked, int? Agreed, int? Met)
{
    public static StepCounts Of(IReadOnlyCollection<Person> people) => new(Count(people, Milestones.Asked), Count(people, Milestones.Agreed), Count(people, Milestones.Met));

    private static int? Count(IReadOnlyCollection<Person> people, Milestones milestone) => ProgrammeCounts.Told(people.Count(person => person.Milestones.HasFlag(milestone)));
}

/// <summary>How many of a department take part. <paramref name="Department"/> is null for the smaller ones together, and for people without one.</summary>
public sealed record GroupCount(string? Department, int Joined, StepCounts Steps);

/// <summary>
/// The programme in numbers, of groups of at least <see cref="SmallestGroup"/> people. No number tells of a smaller one, neither by itself nor by what is left when
/// others are taken away. Null: too few to tell.
/// </summary>
public sealed record ProgrammeCounts(int Known, int? Joined, int? Paused, StepCounts Steps, ImmutableArray<GroupCount> Groups)
{
    public const int SmallestGroup = 5;

    public static ProgrammeCounts Of(IReadOnlyCollection<Person> people, Instant now)
    {
        var joined = people.Where(person => person.Membership == Membership.Joined).ToList();
        return new ProgrammeCounts(people.Count, Told(joined.Count), Told(joined.Count(person => person.IsPausedAt(now))), StepCounts.Of(joined), joined.Count < SmallestGroup ? [] : Grouped(joined));
    }

    internal static int? Told(int count) => count >= SmallestGroup ? count : null;

    /// <summary>The largest first. Whoever is left over makes one group more, for which the smallest department is given up while it is too small.</summary>
    private static ImmutableArray<GroupCount> Grouped(IReadOnlyCollection<Person> joined)
    {
        var departments = new Stack<IGrouping<string, Person>>(joined
            .Where(person => person.Profile.Department is not null)
            .GroupBy(person => person.Profile.Department!, StringComparer.OrdinalIgnoreCase)
            .Where(department => department.Count() >= SmallestGroup)
            .OrderByDescending(department => department.Count()).ThenBy(department => department.Key, StringComparer.Ordinal));
        var rest = joined.Except(departments.SelectMany(department => department)).ToList();
        while (rest.Count is > 0 and < SmallestGroup)
        {
            rest.AddRange(departments.Pop());
        }

        var shown = departments.Reverse().Select(department => Group(department.Key, department.ToList()));
        return rest.Count == 0 ? [.. shown] : [.. shown, Group(null, rest)];
    }

    private static GroupCount Group(string? department, List<Person> people) => new(department, people.Count, StepCounts.Of(people));
}
