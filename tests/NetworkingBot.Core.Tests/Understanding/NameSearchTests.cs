using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Tests.Understanding;

public class NameSearchTests
{
    private static readonly string[] _names =
    [
        "Ana Ruiz", "Ana López", "Lucía Vega", "Marta Gil", "Martin Gil", "Jan Novak", "Siobhán O'Connor", "Jean-Luc Moreau",
        "María José de la Torre", "Robert Krantz", "Guadalupe Sosa", "王小明",
    ];

    [Theory]
    [InlineData("ana ruiz", "Ana Ruiz")]
    [InlineData("Ruiz, Ana", "Ana Ruiz")]
    [InlineData("@Marta", "Marta Gil")]
    [InlineData("lucia", "Lucía Vega")]
    [InlineData("Lucai Vega", "Lucía Vega")]
    [InlineData("Ana", "Ana López", "Ana Ruiz")]
    [InlineData("Gil", "Marta Gil", "Martin Gil")]
    [InlineData("novack", "Jan Novak")]
    [InlineData("Bob", "Robert Krantz")]
    [InlineData("Mª José", "María José de la Torre")]
    [InlineData("o connor", "Siobhán O'Connor")]
    [InlineData("oconnor", "Siobhán O'Connor")]
    [InlineData("jean luc", "Jean-Luc Moreau")]
    [InlineData("Lupita", "Guadalupe Sosa")]
    [InlineData("R. Krantz", "Robert Krantz")]
    [InlineData("小明", "王小明")]
    [InlineData("de la Torre", "María José de la Torre")]
    [InlineData("de la")]
    [InlineData("Pedro")]
    [InlineData("Ana Vega")]
    [InlineData("…")]
    public void Whoever_fits_best_is_found(string words, params string[] names) =>
        Assert.Equal(names, NameSearch.Best(words, _names, name => name));

    [Theory]
    [InlineData("mar", "María José de la Torre", "Marta Gil", "Martin Gil")]
    [InlineData("gil mar", "Marta Gil", "Martin Gil")]
    [InlineData("con", "Siobhán O'Connor")]
    [InlineData("bob", "Robert Krantz")]
    [InlineData("xyz")]
    public void A_field_offers_whoever_begins_so_and_else_whoever_is_nearly_called_so(string typed, params string[] names) =>
        Assert.Equal(names, NameSearch.Offered(typed, _names, name => name));

    [Fact]
    public void A_hundred_thousand_names_are_searched_by_their_words_and_kept_fresh()
    {
        var index = new NameIndex();
        for (var number = 0; number < 100_000; number++)
        {
            index.Put($"p{number}", $"Given{number % 700} Family{number % 9_000}");
        }

        index.Put("p5", "Wanda Zylberstein", "wanda@acme.example");
        Assert.Equal("p5", Assert.Single(index.Best("zylberstien wanda")).Id);
        Assert.Equal("p5", index.WithEmail("WANDA@acme.example")!.Value.Id);

        index.Remove("p5");
        Assert.Empty(index.Best("Wanda Zylberstein"));
        Assert.Null(index.WithEmail("wanda@acme.example"));
    }
}
