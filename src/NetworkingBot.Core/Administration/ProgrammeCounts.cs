using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// How many of a group have asked for an introduction, said yes to one, and met somebody. Null: it would tell of too few.
/// </summary>
public sealed record StepCounts(int? Asked, int? Agreed, int? Met);

/// <summary>
/// How many of a department take part. <paramref name="Department"/> is null for the smaller ones together, and for people without one.
/// </summary>
public sealed record GroupCount(string? Department, int Joined, StepCounts Steps);

/// <summary>
/// The programme in numbers, rounded to fives. A step is told of a group only when at least <see cref="SmallestGroup"/> people took it and
/// as many did not, and of everybody only when the same holds for those who are left when the groups that are told are taken away. Null:
/// too few to tell.
/// </summary>
public sealed record ProgrammeCounts(int Known, int? Joined, int? Paused, StepCounts Steps, ImmutableArray<GroupCount> Groups)
{
    public const int SmallestGroup = 5;

    private static readonly (string Name, Milestones Step)[] _steps =
    [
        ("asked", Milestones.Asked),
        ("agreed", Milestones.Agreed),
        ("met", Milestones.Met),
    ];

    /// <param name="people">Everybody of the organisation.</param>
    /// <param name="told">What was told before, and takes up what is told now.</param>
    /// <param name="now">For who is on pause.</param>
    internal static ProgrammeCounts Of(IReadOnlyCollection<Person> people, ToldCounts told, Instant now)
    {
        var joined = people.Where(person => person.Membership == Membership.Joined).ToList();
        var groups = joined.Count < SmallestGroup ? [] : Grouped(joined);
        ImmutableArray<GroupCount> counted =
        [
            .. groups.Select(group => new GroupCount(
                group.Label,
                told.SizeOf($"{group.Label ?? "*"}|joined", group.People.Count) ?? SmallestGroup,
                StepsOf(group, told)
            )),
        ];
        return new ProgrammeCounts(
            told.SizeOf("|known", people.Count) ?? SmallestGroup,
            people.Count - joined.Count is > 0 and < SmallestGroup ? null : told.SizeOf("|joined", joined.Count),
            told.PartOf("|paused", joined.Count(person => person.IsPausedAt(now)), joined.Count),
            Totals(joined, groups, counted, told),
            counted);
    }

    /// <summary>
    /// The largest first. Whoever is left over makes one group more, for which the smallest department is given up while it is too small.
    /// </summary>
    private static List<Group> Grouped(IReadOnlyCollection<Person> joined)
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

        var shown = departments.Reverse().Select(department => new Group(department.Key, [.. department]));
        return rest.Count == 0 ? [.. shown] : [.. shown, new Group(null, rest)];
    }

    private static StepCounts StepsOf(Group group, ToldCounts told)
    {
        var counts = _steps
            .Select(step => told.PartOf($"{group.Label ?? "*"}|{step.Name}", Took(group.People, step.Step), group.People.Count))
            .ToList();
        return new StepCounts(counts[0], counts[1], counts[2]);
    }

    private static StepCounts Totals(List<Person> joined, List<Group> groups, ImmutableArray<GroupCount> counted, ToldCounts told)
    {
        var counts = _steps.Select((step, at) =>
        {
            var untold = groups.Where((_, number) => StepAt(counted[number].Steps, at) is null).SelectMany(group => group.People).ToList();
            return untold.Count == 0 || ToldCounts.MayBeTold(Took(untold, step.Step), untold.Count)
                ? told.PartOf($"|{step.Name}", Took(joined, step.Step), joined.Count)
                : null;
        }).ToList();
        return new StepCounts(counts[0], counts[1], counts[2]);
    }

    private static int? StepAt(StepCounts steps, int at) => at switch { 0 => steps.Asked, 1 => steps.Agreed, _ => steps.Met };

    private static int Took(IEnumerable<Person> people, Milestones step) => people.Count(person => person.Milestones.HasFlag(step));

    private sealed record Group(string? Label, IReadOnlyList<Person> People);
}
