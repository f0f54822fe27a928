using System.Globalization;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Tests.Administration;

/// <summary>
/// Somebody who knows every week who is in which department, who came and who left, keeps the numbers of many weeks, takes them from each
/// other and draws every conclusion. They learn nothing of fewer than five people: of any four, and of each step, every combination of who
/// took it in a period and who did not is possible after all the tables as it was before. NETWORKINGBOT_ORGANISATIONS sets how many random
/// organisations are read.
/// </summary>
/// <remarks>
/// Combining tables is taken apart in three: those of one period are one table, told again, whoever came or went; what a table tells
/// depends on nothing that was done in another period or told before; and the conclusions from one table are drawn by
/// <see cref="Reasoner"/>. Then those from several are no more than those from each.
/// </remarks>
public class ProgrammeProperties
{
    private const int Weeks = 14;

    private static readonly Instant _monday = Instant.FromUtc(2026, 1, 5, 9, 0);

    private static readonly (string Name, Milestones Step, Func<StepCounts, int?> Told)[] _steps =
    [
        ("asked", Milestones.Asked, steps => steps.Asked),
        ("agreed", Milestones.Agreed, steps => steps.Agreed),
        ("met", Milestones.Met, steps => steps.Met),
    ];

    private static int Organisations =>
        int.TryParse(
            Environment.GetEnvironmentVariable("NETWORKINGBOT_ORGANISATIONS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var many
        )
            ? many
            : 1000;

    [Fact]
    public void All_tables_together_tell_nothing_of_fewer_than_five()
    {
        var told = 0;
        Parallel.For(0, Organisations, seed => Interlocked.Add(ref told, Read(seed)));

        Assert.True(told > Organisations, $"Only {told} numbers were told.");
    }

    /// <summary>How many numbers of steps an organisation tells.</summary>
    private static int Read(int seed)
    {
        var random = new Random(seed);
        var (people, told) = (Organisation(random), 0);
        (ProgrammeWeek? before, ProgrammeCounts? table) = (null, null);
        for (var week = 0; week < Weeks; week++)
        {
            var now = _monday + Duration.FromDays(7 * week);
            if (random.Next(4) > 0)
            {
                var (where, shown) = ($"seed {seed}, week {week}", ProgrammeWeek.Of(people, before, now));
                BetweenWeeks(before, shown, where);
                if (table?.Period == shown.Counts.Period)
                {
                    ToldAgain(table!, shown.Counts, where);
                }
                else
                {
                    table = shown.Counts;
                    told += ToldFirst(people, table, now, where);
                }

                before = shown;
            }

            people = GoOn(people, random, now + Duration.FromDays(3));
        }

        return told;
    }

    private static int ToldFirst(List<Person> people, ProgrammeCounts table, Instant now, string where)
    {
        Assert.Equal(StepsTaken.PeriodOf(now).PlusWeeks(-StepsTaken.Weeks), table.Period);
        var forgetful = people.Select(person => OnlyIn(person, table.Period!.Value)).ToList();
        Assert.Equal(Steps(ProgrammeWeek.Of(forgetful, before: null, now).Counts), Steps(table));
        var groups = GroupsOf(people, table);
        Assert.All(groups, group => Assert.True(group.Count >= ProgrammeCounts.SmallestGroup, $"{where}: a group of {group.Count}"));
        Assert.Equal(people.Count(person => person.Membership == Membership.Joined) is var joined && joined < 5 ? 0 : joined,
            groups.Sum(group => group.Count));
        foreach (var (name, step, toldOf) in _steps)
        {
            var published = new StepTable([.. table.Groups.Select(group => toldOf(group.Steps))], toldOf(table.Steps));
            Assert.All(published.Groups, number => Assert.True((number ?? 5) % 5 == 0 && number != 0, $"{where}: {number} is exact"));
            var learnt = new Reasoner([.. groups.Select(group => group.Count)], published).WhatIsLearnt();
            Assert.True(
                learnt is null,
                $"{where}: {name}: {learnt}, by {string.Join('/', published.Groups)} of "
                    + $"{string.Join('/', groups.Select(group => group.Count))}, together {published.Total}");
        }

        return Steps(table).Sum(steps => _steps.Count(step => step.Told(steps) is not null));
    }

    /// <summary>The same person, as if they had done nothing but in one period.</summary>
    private static Person OnlyIn(Person person, LocalDate period) => person with
    {
        Milestones = Milestones.None,
        Steps = new StepsTaken(period, person.Steps?.In(period) ?? Milestones.None, Milestones.None),
    };

    private static List<StepCounts> Steps(ProgrammeCounts counts) => [counts.Steps, .. counts.Groups.Select(group => group.Steps)];

    /// <summary>Who is in each group of a table.</summary>
    private static List<List<Person>> GroupsOf(List<Person> people, ProgrammeCounts table)
    {
        var named = table.Groups.Select(group => group.Department).OfType<string>().ToHashSet();
        return
        [
            .. table.Groups.Select(group => people
                .Where(person => person.Membership == Membership.Joined)
                .Where(person => group.Department is null
                    ? !named.Contains(person.Profile.Department ?? "")
                    : person.Profile.Department == group.Department)
                .ToList()),
        ];
    }

    /// <summary>In the weeks of a period no number of steps is another than in its first, and none is new.</summary>
    private static void ToldAgain(ProgrammeCounts first, ProgrammeCounts again, string where)
    {
        Assert.Equal(first.Steps, again.Steps);
        var known = first.Groups.ToDictionary(group => group.Department ?? "*", group => group.Steps);
        var nothing = new StepCounts(null, null, null);
        Assert.All(again.Groups, group => Assert.True(
            group.Steps == nothing || group.Steps == known.GetValueOrDefault(group.Department ?? "*"),
            $"{where}: {group.Department} is counted anew within a period"));
    }

    /// <summary>A number of people that changes tells of as many as make a group.</summary>
    private static void BetweenWeeks(ProgrammeWeek? before, ProgrammeWeek told, string where)
    {
        foreach (var (cell, count) in told.Told)
        {
            if (before?.Told.TryGetValue(cell, out var last) == true && last != count)
            {
                Assert.True(Math.Abs(count - last) >= ProgrammeCounts.SmallestGroup, $"{where}: {cell} went from {last} to {count}");
            }
        }
    }

    private static List<Person> Organisation(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, 6))
                .SelectMany(department =>
                    Enumerable.Range(0, random.Next(1, 30)).Select(number => Somebody($"D{department}", number, random))
                ),
        ];

    private static Person Somebody(string department, int number, Random random) =>
        ProgrammeCountsTests.Member(department, number, Steps(random)) with
        {
            Membership = random.Next(10) < 8 ? Membership.Joined : Membership.NotJoined,
        };

    private static Milestones Steps(Random random) => (Milestones)random.Next(8) & (random.Next(3) == 0 ? (Milestones)7 : Milestones.Asked);

    /// <summary>A week later: some took steps, some came, some left, one changed department.</summary>
    private static List<Person> GoOn(List<Person> people, Random random, Instant now) =>
    [
        .. people
            .Where(_ => random.Next(20) > 0)
            .Select(person =>
                random.Next(4) switch
                {
                    0 => person with { Steps = StepsTaken.Add(person.Steps, Steps(random), now) },
                    1 when random.Next(8) == 0 => person with { Profile = person.Profile with { Department = $"D{random.Next(5)}" } },
                    2 when random.Next(8) == 0 => person with { Membership = Membership.Left },
                    _ => person,
                }
            ),
        .. Enumerable
            .Range(0, random.Next(4))
            .Select(number => Somebody($"D{random.Next(5)}", 1000 + (10 * (int)(now - _monday).TotalDays) + number, random)),
    ];
}
