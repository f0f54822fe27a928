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
    public void A_name_may_come_with_a_role_and_an_organisation(string words, string name, string? role, string? organisation) =>
        Assert.Equal(new AddedWords(name, role, organisation), AddedWords.Read(words));

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void Nothing_is_no_name(string words) => Assert.Null(AddedWords.Read(words));

    [Fact]
    public void A_name_beyond_all_measure_is_refused() => Assert.Null(AddedWords.Read(new string('a', 500)));
}
