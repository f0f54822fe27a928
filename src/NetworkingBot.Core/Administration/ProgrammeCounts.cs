using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// How many of a group asked for an introduction, said yes to one, and met somebody. Null: it would tell of too few.
/// </summary>
public sealed record StepCounts(int? Asked, int? Agreed, int? Met);

/// <summary>
/// How many of a department take part. <paramref name="Department"/> is null for the smaller ones together, and for people without one.
/// </summary>
public sealed record GroupCount(string? Department, int Joined, StepCounts Steps);

/// <summary>
/// The programme in numbers, rounded to fives: how many people there are, as of a week, and what they did in the last whole period, as
/// <see cref="StepTable"/> tells it.
/// </summary>
/// <remarks>
/// Nobody learns anything from the tables of two periods that one of them does not tell, whoever came and went between: they are not about
/// the same deeds. That holds because the steps of a period are counted once, and told again as they were.
/// </remarks>
public sealed record ProgrammeCounts(int Known, int? Joined, int? Paused, StepCounts Steps, ImmutableArray<GroupCount> Groups)
{
    public const int SmallestGroup = 5;

    /// <summary>Departments that are named, the largest; the others are counted together. So many fit into a row, with any names.</summary>
    public const int MostDepartments = 250;

    /// <summary>When the period of the steps began; null: a version before this one counted them, and of all time.</summary>
    public LocalDate? Period { get; init; }

    /// <param name="people">Everybody of the organisation.</param>
    /// <param name="told">How many people were told before; takes up what is told now.</param>
    /// <param name="before">What was told last; null: nothing.</param>
    /// <param name="now">For who is on pause, and which period is the last whole one.</param>
    internal static ProgrammeCounts Of(IReadOnlyCollection<Person> people, ToldCounts told, ProgrammeCounts? before, Instant now)
    {
        var joined = people.Where(person => person.Membership == Membership.Joined).ToList();
        var groups = joined.Count < SmallestGroup ? [] : Grouped(joined);
        var period = StepsTaken.PeriodOf(now).PlusWeeks(-StepsTaken.Weeks);
        var steps = before?.Period == period ? Again(groups, before) : Counted(groups, period);
        return new ProgrammeCounts(
            told.SizeOf("|known", people.Count) ?? SmallestGroup,
            people.Count - joined.Count is > 0 and < SmallestGroup ? null : told.SizeOf("|joined", joined.Count),
            told.PartOf("|paused", joined.Count(person => person.IsPausedAt(now)), joined.Count),
            steps.Total,
            [.. groups.Zip(steps.Groups, (group, counts) => new GroupCount(group.Label, SizeOf(group, told), counts))])
        {
            Period = period,
        };
    }

    private static int SizeOf(Group group, ToldCounts told) =>
        told.SizeOf($"{group.Label ?? "*"}|joined", group.People.Count) ?? SmallestGroup;

    /// <summary>
    /// The largest first. Whoever is left over makes one group more, for which the smallest department is given up while it is too small.
    /// </summary>
    private static List<Group> Grouped(List<Person> joined)
    {
        var departments = new Stack<IGrouping<string, Person>>(joined
            .Where(person => person.Profile.Department is not null)
            .GroupBy(person => person.Profile.Department!, StringComparer.OrdinalIgnoreCase)
            .Where(department => department.Count() >= SmallestGroup)
            .OrderByDescending(department => department.Count()).ThenBy(department => department.Key, StringComparer.Ordinal)
            .Take(MostDepartments));
        var named = departments.SelectMany(department => department).Select(person => person.Id).ToHashSet();
        var rest = joined.Where(person => !named.Contains(person.Id)).ToList();
        while (rest.Count is > 0 and < SmallestGroup)
        {
            rest.AddRange(departments.Pop());
        }

        var shown = departments.Reverse().Select(department => new Group(department.Key, [.. department]));
        return rest.Count == 0 ? [.. shown] : [.. shown, new Group(null, rest)];
    }

    /// <summary>As they were told: who came or went since changes nothing.</summary>
    private static (IEnumerable<StepCounts> Groups, StepCounts Total) Again(List<Group> groups, ProgrammeCounts before)
    {
        var told = before.Groups.ToLookup(group => group.Department, group => group.Steps);
        return (groups.Select(group => told[group.Label].FirstOrDefault() ?? new StepCounts(null, null, null)), before.Steps);
    }

    private static (IEnumerable<StepCounts> Groups, StepCounts Total) Counted(List<Group> groups, LocalDate period)
    {
        var (asked, agreed, met) = (Told(Milestones.Asked), Told(Milestones.Agreed), Told(Milestones.Met));
        return (
            groups.Select((_, at) => new StepCounts(asked.Groups[at], agreed.Groups[at], met.Groups[at])),
            new StepCounts(asked.Total, agreed.Total, met.Total)
        );

        StepTable Told(Milestones step) => StepTable.Of([.. groups.Select(group => (Took(group, step), group.People.Count))]);

        int Took(Group group, Milestones step) => group.People.Count(person => person.Steps?.In(period).HasFlag(step) == true);
    }

    private sealed record Group(string? Label, IReadOnlyList<Person> People);
}
