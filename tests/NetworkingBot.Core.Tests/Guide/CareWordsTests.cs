using NetworkingBot.Core.Guide;

namespace NetworkingBot.Core.Tests.Guide;

public class CareWordsTests
{
    [Theory]
    [InlineData("my manager is harassing me")]
    [InlineData("a colleague touches me")]
    [InlineData("my teammate keeps touching me and I don't know what to do")]
    [InlineData("I need to talk to HR about harassment")]
    [InlineData("somebody hit me")]
    [InlineData("I'm scared of my boss")]
    [InlineData("mi jefa me acosa, con quién hablo")]
    [InlineData("un compañero me toca y no quiero")]
    [InlineData("ME GRITA TODOS LOS DÍAS")]
    [InlineData("no me siento segura en la oficina")]
    public void Harm_is_heard(string said) => Assert.IsType<TellOfHarm>(CareWords.In(said)?.Answer);

    [Theory]
    [InlineData("I can't go on")]
    [InlineData("honestly I can’t go on like this, who can help?")]
    [InlineData("I need help with my depression")]
    [InlineData("i want to kill myself")]
    [InlineData("had a panic attack in the meeting")]
    [InlineData("necesito ayuda con mi depresión")]
    [InlineData("ya no aguanto más")]
    [InlineData("no puedo más, me siento vacía")]
    [InlineData("estoy deprimido y no sé con quién hablar")]
    public void Distress_is_heard(string said) => Assert.IsType<TellOfDistress>(CareWords.In(said)?.Answer);

    [Theory]
    [InlineData("I can't go on Friday")]
    [InlineData("I can't cope with pivot tables, who can help?")]
    [InlineData("her talk touched me")]
    [InlineData("hit me up when you know somebody in Legal")]
    [InlineData("who does threat modelling?")]
    [InlineData("I'm scared of my presentation, who coaches?")]
    [InlineData("me toca organizar la cena")]
    [InlineData("preséntame a Esteban Acosta")]
    [InlineData("no puedo más con este Excel")]
    [InlineData("no me siento seguro hablando en inglés")]
    [InlineData("quién sabe de modelado de amenazas")]
    [InlineData("me estoy acostumbrando al equipo")]
    [InlineData("quiero morder menos, digo, delegar más")]
    public void What_only_sounds_like_it_is_not(string said) => Assert.Null(CareWords.In(said));

    [Fact]
    public void The_answer_is_in_the_language_of_the_words()
    {
        Assert.Equal(Lang.Spanish, CareWords.In("me acosan")?.Lang);
        Assert.Equal(Lang.English, CareWords.In("they bully me")?.Lang);
    }
}
