using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Tests.People;

/// <summary>Several things are several, and a pair that belongs together is one.</summary>
public class ListedThingsTests
{
    [Theory]
    [InlineData("SEO and public speaking", "SEO|public speaking")]
    [InlineData("SEO y hablar en público", "SEO|hablar en público")]
    [InlineData("Excel, SQL, and Python", "Excel|SQL|Python")]
    [InlineData("Excel, SQL y Python", "Excel|SQL|Python")]
    [InlineData("español e inglés", "español|inglés")]
    [InlineData("research and development", "research and development")]
    [InlineData("investigación y desarrollo", "investigación y desarrollo")]
    [InlineData("help with talks that move people and change minds", "help with talks that move people and change minds")]
    [InlineData("coffee, but not before nine", "coffee, but not before nine")]
    [InlineData("Excel", "Excel")]
    public void Are_told_apart(string said, string things) => Assert.Equal(things.Split('|'), ListedThings.Of(said));
}
