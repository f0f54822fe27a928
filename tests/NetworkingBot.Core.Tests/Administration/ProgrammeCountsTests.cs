using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Tests.Administration;

public class ProgrammeCountsTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Theory]
    [InlineData("A5 B7", "B7 A5")]
    [InlineData("A5 B7 C3 D2", "B7 A5 *5")]
    [InlineData("A5 B7 C3", "B7 *8")]
    [InlineData("A5 C1", "*6")]
    [InlineData("A4", "")]
    [InlineData("A2 B2 C2", "*6")]
    public void No_number_tells_of_a_group_of_fewer_than_five(string departments, string told)
    {
        var counts = ProgrammeCounts.Of([.. departments.Split(' ').SelectMany(Members)], _now);

        Assert.Equal(told, string.Join(' ', counts.Groups.Select(group => $"{group.Department ?? "*"}{group.Joined}")));
    }

    [Fact]
    public void Only_those_who_joined_are_counted_and_few_are_not_told()
    {
        var counts = ProgrammeCounts.Of([.. Members("A6"), .. Members("B3").Select(person => person with { Membership = Membership.NotJoined })], _now);

        Assert.Equal((9, (int?)6, null), (counts.Known, counts.Joined, counts.Paused));
    }

    [Fact]
    public void Steps_are_told_of_groups_in_which_at_least_five_took_them()
    {
        var all = Members("A7").Select((person, number) => person with { Milestones = number < 5 ? Milestones.Asked | Milestones.Agreed : number < 6 ? Milestones.Asked | Milestones.Met : Milestones.None });

        var group = Assert.Single(ProgrammeCounts.Of([.. all], _now).Groups);

        Assert.Equal(new GroupCount("A", 7, new StepCounts(Asked: 6, Agreed: 5, Met: null)), group);
    }

    private static IEnumerable<Person> Members(string department) => Enumerable.Range(0, department[1] - '0').Select(number =>
        new Person(new OrgId("acme"), new PersonId($"{department}{number}"), "Somebody")
        {
            Membership = Membership.Joined,
            Profile = new Profile { Department = department[..1] },
        });
}
