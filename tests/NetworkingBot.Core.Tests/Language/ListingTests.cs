using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Tests.Language;

public class ListingTests
{
    [Theory]
    [InlineData("Ana", "Luis y Ana")]
    [InlineData("Irene", "Luis e Irene")]
    [InlineData("íñigo", "Luis e íñigo")]
    [InlineData("Hilario", "Luis e Hilario")]
    [InlineData("Yvonne", "Luis e Yvonne")]
    [InlineData("Yolanda", "Luis y Yolanda")]
    [InlineData("Hierro", "Luis y Hierro")]
    [InlineData("Iago", "Luis y Iago")]
    [InlineData("Y", "Luis y Y")]
    public void Spanish_says_e_before_a_sound_of_i(string second, string joined) =>
        Assert.Equal(joined, Listing.And(Lang.Spanish, ["Luis", second]));

    [Fact]
    public void Several_have_commas_between_them() => Assert.Equal("Ana, Luis e Iker", Listing.And(Lang.Spanish, ["Ana", "Luis", "Iker"]));
}
