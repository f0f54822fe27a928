using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Tests.Introductions;

public class PeopleFinderTests
{
    private static readonly Person[] _people =
        [.. new[] { "Ana Ruiz", "Ana López", "Lucía Vega", "Marta Gil", "Martin Gil", "Jan Novak" }.Select(name => A.Person(name, name, "Sales", "Madrid"))];

    [Theory]
    [InlineData("ana ruiz", "Ana Ruiz")]
    [InlineData("Ruiz, Ana", "Ana Ruiz")]
    [InlineData("@Marta", "Marta Gil")]
    [InlineData("lucia", "Lucía Vega")]
    [InlineData("Lucai Vega", "Lucía Vega")]
    [InlineData("Ana", "Ana López", "Ana Ruiz")]
    [InlineData("Gil", "Marta Gil", "Martin Gil")]
    [InlineData("novack", "Jan Novak")]
    [InlineData("Pedro")]
    [InlineData("Ana Vega")]
    [InlineData("…")]
    public void Finds_whoever_fits_best(string words, params string[] names) => Assert.Equal(names, PeopleFinder.Find(words, _people).Select(person => person.Name));
}
