using NetworkingBot.Core.Dialogues;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>A whole sentence changes the language; a word that both share never does.</summary>
public class LanguageSwitchTests
{
    [Theory]
    [InlineData("ok")]
    [InlineData("thanks")]
    [InlineData("hi")]
    [InlineData("Excel")]
    [InlineData("my profile")]
    [InlineData("ok thanks")]
    public void A_Spanish_speaker_stays_with_Spanish(string said) =>
        Assert.Equal(Lang.Spanish, LanguageSwitch.Of(said, Lang.English, Lang.Spanish));

    [Theory]
    [InlineData("gracias")]
    [InlineData("hola")]
    [InlineData("si")]
    [InlineData("mi perfil")]
    public void An_English_speaker_stays_with_English(string said) =>
        Assert.Equal(Lang.English, LanguageSwitch.Of(said, Lang.Spanish, Lang.English));

    [Theory]
    [InlineData("who can help me with Excel?", Lang.English, Lang.Spanish)]
    [InlineData("¿quién sabe de Excel?", Lang.Spanish, Lang.English)]
    [InlineData("what do I know about Ana", Lang.English, Lang.Spanish)]
    [InlineData("preséntame a Ana López", Lang.Spanish, Lang.English)]
    public void A_whole_sentence_changes_it(string said, Lang read, Lang usual) => Assert.Equal(read, LanguageSwitch.Of(said, read, usual));
}
