using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Core.Tests.Administration;

public class ProgrammeCountsTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Theory]
    [InlineData("A5 B7", "B5 A5")]
    [InlineData("A5 B8 C3 D2", "B10 A5 *5")]
    [InlineData("A5 B7 C3", "B5 *10")]
    [InlineData("A5 C1", "*5")]
    [InlineData("A4", "")]
    [InlineData("A2 B2 C2", "*5")]
    public void No_number_tells_of_a_group_of_fewer_than_five(string departments, string told)
    {
        var counts = Of([.. departments.Split(' ').SelectMany(Members)]);

        Assert.Equal(told, string.Join(' ', counts.Groups.Select(group => $"{group.Department ?? "*"}{group.Joined}")));
    }

    [Fact]
    public void Only_those_who_joined_are_counted_and_a_few_who_did_not_are_not_told()
    {
        var few = Of([.. Members("A9"), .. Members("B3").Select(person => person with { Membership = Membership.NotJoined })]);
        var more = Of([.. Members("A9"), .. Members("B6").Select(person => person with { Membership = Membership.NotJoined })]);

        Assert.Equal((10, null, null), (few.Known, few.Joined, few.Paused));
        Assert.Equal((15, 10), (more.Known, more.Joined));
    }

    [Theory]
    [InlineData(4, 9, null)]
    [InlineData(5, 9, null)]
    [InlineData(9, 9, null)]
    [InlineData(0, 9, null)]
    [InlineData(5, 10, 5)]
    [InlineData(8, 20, 10)]
    [InlineData(15, 20, 15)]
    [InlineData(16, 20, null)]
    public void A_step_is_told_where_five_took_it_and_five_did_not(int asked, int of, int? told) =>
        Assert.Equal(told, Of([.. Department("A", asked, of)]).Steps.Asked);

    [Fact]
    public void What_is_not_told_of_a_group_cannot_be_had_by_taking_the_others_from_the_whole()
    {
        // Two of the ten in B asked: the whole less A would be those two.
        var counts = Of([.. Department("A", 8, 20), .. Department("B", 2, 10)]);

        Assert.Equal((10, null, null), (counts.Groups[0].Steps.Asked, counts.Groups[1].Steps.Asked, counts.Steps.Asked));
    }

    [Fact]
    public async Task One_click_is_not_read_off_the_numbers_nor_is_who_left()
    {
        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var weeks = new ProgrammeWeeks((Core.Storage.ITableStore)store);
        var org = new OrgId("acme");
        var cancellation = TestContext.Current.CancellationToken;
        var first = Instant.FromUtc(2026, 11, 2, 9, 0);

        var before = await weeks.ThisWeekAsync(org, Department("A", 8, 20), first, cancellation);
        var after = await weeks.ThisWeekAsync(org, Department("A", 9, 20), first + Duration.FromHours(1), cancellation);
        var oneLeft = await weeks.ThisWeekAsync(org, Department("A", 7, 19), first + Duration.FromDays(7), cancellation);
        var nextPeriod = await weeks.ThisWeekAsync(org, Department("A", 12, 20), first + Duration.FromDays(28), cancellation);

        Assert.Equal([10, 10, 10, null], new[] { before, after, oneLeft, nextPeriod }.Select(counts => counts.Steps.Asked));
        Assert.Equal([10, 10, 10, null], new[] { before, after, oneLeft, nextPeriod }.Select(counts => counts.Groups[0].Steps.Asked));
    }

    [Fact]
    public void A_deed_counts_in_the_period_in_which_it_was_done_and_in_no_other()
    {
        var asked = StepsTaken.Add(null, Milestones.Asked, _now)!;
        var met = StepsTaken.Add(asked, Milestones.Met, _now + Duration.FromDays(28))!;
        var again = StepsTaken.Add(met, Milestones.Asked, _now + Duration.FromDays(56))!;
        var period = StepsTaken.PeriodOf(_now);

        Assert.Equal((Milestones.Asked, Milestones.None), (met.In(period), met.In(period.PlusWeeks(-4))));
        Assert.Equal(Milestones.Met, met.In(period.PlusWeeks(4)));
        Assert.Equal((Milestones.None, Milestones.Met, Milestones.Asked),
            (again.In(period), again.In(period.PlusWeeks(4)), again.In(period.PlusWeeks(8))));
        Assert.Equal(asked, StepsTaken.Add(asked, Milestones.None, _now + Duration.FromDays(28)));
    }

    [Fact]
    public void Periods_are_of_four_weeks_and_begin_on_Mondays()
    {
        var days = Enumerable.Range(-40, 80).Select(day => StepsTaken.PeriodOf(_now + Duration.FromDays(day))).ToList();

        Assert.All(days, day => Assert.Equal(IsoDayOfWeek.Monday, day.DayOfWeek));
        Assert.All(days.CountBy(day => day).Skip(1).SkipLast(1), period => Assert.Equal(28, period.Value));
        Assert.All(days.Distinct().Zip(days.Distinct().Skip(1)), pair => Assert.Equal(pair.First.PlusWeeks(4), pair.Second));
    }

    [Fact]
    public void The_largest_departments_are_named_and_the_others_are_counted_together()
    {
        var counts = Of([.. Enumerable.Range(0, 500).SelectMany(number => Department($"D{number:d3}", 0, number < 240 ? 10 : 6))]);

        Assert.Equal((ProgrammeCounts.MostDepartments + 1, 1500), (counts.Groups.Length, counts.Groups[^1].Joined));
        Assert.Equal(["D239", "D240"], counts.Groups.Skip(239).Take(2).Select(group => group.Department));
    }

    [Fact]
    public void One_person_more_in_the_directory_moves_no_number()
    {
        var before = ProgrammeWeek.Of([.. Department("A", 0, 12)], before: null, _now);
        var after = ProgrammeWeek.Of([.. Department("A", 0, 13)], before, _now + Duration.FromDays(7));

        Assert.Equal((10, 10), (before.Counts.Known, after.Counts.Known));
    }

    internal static ProgrammeCounts Of(IReadOnlyCollection<Person> people) => ProgrammeWeek.Of(people, before: null, _now).Counts;

    private static IEnumerable<Person> Department(string name, int asked, int of) =>
        Enumerable.Range(0, of).Select(number => Member(name, number, number < asked ? Milestones.Asked : Milestones.None));

    private static IEnumerable<Person> Members(string department) =>
        Enumerable.Range(0, department[1] - '0').Select(number => Member(department[..1], number, Milestones.None));

    internal static Person Member(string department, int number, Milestones milestones) =>
        new(new OrgId("acme"), new PersonId($"{department}{number}"), "Somebody")
        {
            Membership = Membership.Joined,
            Steps = StepsTaken.Add(null, milestones, _now - Duration.FromDays(28)),
            Profile = new Profile { Department = department },
        };
}
