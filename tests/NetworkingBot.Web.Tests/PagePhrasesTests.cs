using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web.Tests;

public sealed class PagePhrasesTests
{
    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public void The_bot_understands_what_the_page_proposes_to_say(Lang lang)
    {
        var recogniser = new Recogniser(Commands.All);

        var recognised = PagePhrases.Of(lang).Openers.Select(words => recogniser.Recognise(words));

        Assert.All(recognised, recognition => Assert.Equal(lang, Assert.IsType<Recognition.Understood>(recognition).Lang));
    }
}
