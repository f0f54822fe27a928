using System.Globalization;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Tests.Administration;

/// <summary>
/// Somebody who knows every member of every department reads the numbers of many weeks, takes them from each other, and compares. Whatever
/// they work out is about at least five people. NETWORKINGBOT_ORGANISATIONS sets how many random organisations are read.
/// </summary>
public class ProgrammeProperties
{
    private const int Weeks = 6;

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
    public void No_number_and_no_difference_of_numbers_tells_of_fewer_than_five()
    {
        for (var seed = 0; seed < Organisations; seed++)
        {
            var random = new Random(seed);
            var people = Organisation(random);
            ProgrammeWeek? before = null;
            for (var week = 0; week < Weeks; week++)
            {
                var now = _monday + Duration.FromDays(7 * week);
                var told = ProgrammeWeek.Of(people, before, now);
                WithinAWeek(people, told.Counts, $"seed {seed}, week {week}");
                BetweenWeeks(before, told, $"seed {seed}, week {week}");
                (before, people) = (told, GoOn(people, random));
            }
        }
    }

    /// <summary>The groups that are told, and what is left of everybody without them.</summary>
    private static void WithinAWeek(IReadOnlyList<Person> people, ProgrammeCounts counts, string where)
    {
        var joined = people.Where(person => person.Membership == Membership.Joined).ToList();
        var named = counts.Groups.Where(group => group.Department is not null).Select(group => group.Department!).ToHashSet();
        foreach (var (name, step, toldOf) in _steps)
        {
            var left = joined.ToList();
            foreach (var group in counts.Groups)
            {
                var members = joined
                    .Where(person =>
                        group.Department is null
                            ? !named.Contains(person.Profile.Department ?? "")
                            : person.Profile.Department == group.Department
                    )
                    .ToList();
                Assert.True(members.Count >= ProgrammeCounts.SmallestGroup, $"{where}: a group of {members.Count}");
                if (toldOf(group.Steps) is { } told)
                {
                    TellsOfGroups(members, step, told, $"{where}: {name} of {group.Department}");
                    left.RemoveAll(members.Contains);
                }
            }

            if (toldOf(counts.Steps) is not null && left.Count > 0)
            {
                TellsOfGroups(left, step, null, $"{where}: {name} of everybody less those told");
            }
        }
    }

    private static void TellsOfGroups(List<Person> members, Milestones step, int? told, string where)
    {
        var took = members.Count(person => person.Milestones.HasFlag(step));
        Assert.True(
            took >= ProgrammeCounts.SmallestGroup && members.Count - took >= ProgrammeCounts.SmallestGroup,
            $"{where}: {took} of {members.Count}"
        );
        Assert.True(told is null || told % ProgrammeCounts.SmallestGroup == 0 && told > 0, $"{where}: {told} is exact");
    }

    /// <summary>A number that changes tells of as many as make a group.</summary>
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
    private static List<Person> GoOn(List<Person> people, Random random) =>
    [
        .. people
            .Where(_ => random.Next(20) > 0)
            .Select(person =>
                random.Next(8) switch
                {
                    0 => person with { Milestones = person.Milestones | Steps(random) },
                    1 when random.Next(4) == 0 => person with { Profile = person.Profile with { Department = $"D{random.Next(5)}" } },
                    2 when random.Next(4) == 0 => person with { Membership = Membership.Left },
                    _ => person,
                }
            ),
        .. Enumerable
            .Range(0, random.Next(3))
            .Select(number => Somebody($"D{random.Next(5)}", 1000 + random.Next(1_000_000) + number, random)),
    ];
}
