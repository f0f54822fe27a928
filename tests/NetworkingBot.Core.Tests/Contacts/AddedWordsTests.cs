using NetworkingBot.Core.Contacts;

namespace NetworkingBot.Core.Tests.Contacts;

public class AddedWordsTests
{
    [Theory]
    [InlineData("Ana from Contoso", "Ana", null, "Contoso")]
    [InlineData("Ana García, CFO at Contoso", "Ana García", "CFO", "Contoso")]
    [InlineData("Ana García, directora financiera en Contoso", "Ana García", "directora financiera", "Contoso")]
    [InlineData("Ana from Contoso, CFO", "Ana", "CFO", "Contoso")]
    [InlineData("Carmen de Contoso", "Carmen", null, "Contoso")]
    [InlineData("Juan de la Cruz", "Juan de la Cruz", null, null)]
    [InlineData("Juan de la Cruz de Contoso", "Juan de la Cruz", null, "Contoso")]
    [InlineData("@Luis", "Luis", null, null)]
    [InlineData("Lucy Marsh, Pentland Labels", "Lucy Marsh", null, "Pentland Labels")]
    [InlineData("Tom Baker, Managing Director", "Tom Baker", "Managing Director", null)]
    [InlineData("Nora Lund, Founder", "Nora Lund", "Founder", null)]
    public void A_name_may_come_with_a_role_and_an_organisation(string words, string name, string? role, string? organisation) =>
        Assert.Equal(new AddedWords(name, role, organisation), AddedWords.Read(words));

    [Fact]
    public void An_address_a_number_and_where_one_met_may_follow_in_any_order() =>
        Assert.Equal(
            new AddedWords("Ana García", "CFO", "Contoso")
            {
                Email = "ana@contoso.com",
                Phone = "+34 600 111 222",
                HowMet = "at PyCon in Berlin",
            },
            AddedWords.Read("Ana García from Contoso, ana@contoso.com, met at PyCon in Berlin, +34 600 111 222, CFO")
        );

    [Fact]
    public void What_else_follows_belongs_to_the_role() =>
        Assert.Equal(
            new AddedWords("Ana", "directora, finanzas", "Contoso") { HowMet = "en una feria" },
            AddedWords.Read("Ana de Contoso, directora, finanzas, nos conocimos en una feria")
        );

    [Fact]
    public void Through_whom_a_link_a_place_and_a_circle_may_follow_too() =>
        Assert.Equal(
            new AddedWords("Ana García", Role: null, "Contoso")
            {
                HowMet = "en PyCon, a través de Nina",
                Link = new Uri("https://linkedin.com/in/ana"),
                Place = "Sevilla",
                Circle = Circle.Close,
            },
            AddedWords.Read(
                "Ana García de Contoso, nos conocimos en PyCon, a través de Nina, linkedin.com/in/ana, vive en Sevilla, cercana"
            )
        );

    [Theory]
    [InlineData("Rob Mills to my trusted circle", "Rob Mills", "trusted")]
    [InlineData("Rob a confianza", "Rob", "trusted")]
    [InlineData("Rob to the lighthouse", "Rob to the lighthouse", null)]
    public void A_circle_may_stand_after_the_name(string words, string name, string? circle) =>
        Assert.Equal(new AddedWords(name, Role: null, Organisation: null) { Circle = circle }, AddedWords.Read(words));

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void Nothing_is_no_name(string words) => Assert.Null(AddedWords.Read(words));

    [Fact]
    public void A_name_beyond_all_measure_is_refused() => Assert.Null(AddedWords.Read(new string('a', 500)));
}
