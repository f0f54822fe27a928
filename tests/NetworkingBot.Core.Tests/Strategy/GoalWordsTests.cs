using NetworkingBot.Core.People;
using NetworkingBot.Core.Strategy;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Strategy;

public class GoalWordsTests
{
    private static readonly LocalDate _monday = new(2026, 11, 23);

    [Theory]
    [InlineData("find a mentor", "find a mentor", null)]
    [InlineData("find a mentor by June", "find a mentor", "2027-06-30")]
    [InlineData("lead a project before 15 March", "lead a project", "2027-03-15")]
    [InlineData("speak in public within 3 months", "speak in public", "2027-02-23")]
    [InlineData("learn SQL by the end of the year.", "learn SQL", "2026-12-31")]
    [InlineData("find a job in data in December", "find a job in data", "2026-12-31")]
    [InlineData("work in Berlin", "work in Berlin", null)]
    [InlineData("encontrar mentor antes de junio", "encontrar mentor", "2027-05-31")]
    [InlineData("dirigir un proyecto para el 15 de marzo", "dirigir un proyecto", "2027-03-15")]
    [InlineData("hablar mejor en público en dos meses", "hablar mejor en público", "2027-01-23")]
    [InlineData("aprender SQL antes de fin de año", "aprender SQL", "2026-12-31")]
    public void A_goal_may_have_a_horizon(string words, string what, string? until) =>
        Assert.Equal(new Goal(what, until is null ? null : LocalDatePattern.Iso.Parse(until).Value), GoalWords.Read(words, _monday));

    [Theory]
    [InlineData("")]
    [InlineData(" . ")]
    public void Nothing_is_no_goal(string words) => Assert.Null(GoalWords.Read(words, _monday));

    [Fact]
    public void A_goal_beyond_all_measure_is_refused() => Assert.Null(GoalWords.Read(new string('a', 500), _monday));
}
