using NetworkingBot.Core.Dialogues;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>Where a message can be cut into two wishes.</summary>
public class WishesTests
{
    [Theory]
    [InlineData("add Ana to my contacts and remind me about her", "add Ana to my contacts", "remind me about her")]
    [InlineData("mi perfil. quién sabe de Excel?", "mi perfil.", "quién sabe de Excel?")]
    [InlineData("pausa dos semanas y luego muéstrame mis contactos", "pausa dos semanas", "muéstrame mis contactos")]
    public void At_a_sentence_or_an_and(string text, string first, string second) =>
        Assert.Contains((first, second), (IEnumerable<(string, string)>)[.. Wishes.BetweenSentences(text), .. Wishes.AtJoints(text)]);

    [Theory]
    [InlineData("introduce me to Ana because she knows Excel and offers coaching")]
    [InlineData("preséntame a Ana porque las dos bailamos y cantamos")]
    [InlineData("who knows Excel")]
    [InlineData("Excel and")]
    public void Not_among_reasons(string text) =>
        Assert.Empty((IEnumerable<(string, string)>)[.. Wishes.BetweenSentences(text), .. Wishes.AtJoints(text)]);
}
