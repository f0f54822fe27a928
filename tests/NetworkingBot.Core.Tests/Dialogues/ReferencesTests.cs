using NetworkingBot.Core.Dialogues;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>What stands for somebody on the screen, and what only looks so.</summary>
public class ReferencesTests
{
    private static readonly DialogueState _three = new() { Listed = ["a", "b", "c"] };
    private static readonly DialogueState _her = new() { SpokenOf = "h" };

    [Theory]
    [InlineData("introduce me to the second one", "introduce me to <b>")]
    [InlineData("the last one", "<c>")]
    [InlineData("tell me about number 2 please", "tell me about <b> please")]
    [InlineData("preséntame a la primera", "preséntame a <a>")]
    [InlineData("háblame del tercero", "háblame de <c>")]
    [InlineData("preséntame al segundo porque necesito un panel", "preséntame a <b> porque necesito un panel")]
    [InlineData("2", "<b>")]
    [InlineData("por qué la 2?", "por qué <b>?")]
    [InlineData("introduce me to both", "introduce me to <a+b>")]
    [InlineData("preséntame a los dos", "preséntame a <a+b>")]
    [InlineData("the first of them", "<a>")]
    [InlineData("la segunda me late, preséntamela", "<b> me late, [preséntame a ]<b>")]
    [InlineData("#3 looks good", "#<c> looks good")]
    [InlineData("el 2 suena bien", "<b> suena bien")]
    public void Points_into_the_list(string text, string expected) => Assert.Equal(expected, Marked(text, _three));

    [Theory]
    [InlineData("remind me about Ana on the third of May")]
    [InlineData("el primero de mayo")]
    [InlineData("this is the first time I use this")]
    [InlineData("la segunda vez")]
    [InlineData("the last report was good")]
    [InlineData("first I want to see my profile")]
    [InlineData("who knows second languages")]
    [InlineData("remind me on the third")]
    [InlineData("I have 2 questions")]
    public void Does_not_point_into_the_list(string text) => Assert.Equal(text, Marked(text, _three));

    [Theory]
    [InlineData("the fourth one", "<>")]
    [InlineData("la quinta", "<>")]
    public void Points_behind_the_list(string text, string expected) => Assert.Equal(expected, Marked(text, _three));

    [Theory]
    [InlineData("remind me about her in May", "remind me about <h> in May")]
    [InlineData("her birthday is in May", "<h>'s birthday is in May")]
    [InlineData("she does procurement and likes tea", "<h> does procurement and likes tea")]
    [InlineData("what can he do", "what can <h> do")]
    [InlineData("tell me more about this person", "tell me more about <h>")]
    [InlineData("preséntamela", "[preséntame a ]<h>")]
    [InlineData("dale, presentamela", "dale, [preséntame a ]<h>")]
    [InlineData("recuérdame escribirle en mayo", "recuérdame [escribir a ]<h> en mayo")]
    [InlineData("háblame de ella", "háblame de <h>")]
    [InlineData("qué hace él", "qué hace <h>")]
    public void Stands_for_the_one_spoken_of(string text, string expected) => Assert.Equal(expected, Marked(text, _her));

    [Theory]
    [InlineData("introduce me to Luis because he knows Excel")]
    [InlineData("I met Eva and she likes tea")]
    [InlineData("who knows Excel")]
    [InlineData("este lunes no puedo")]
    [InlineData("el perfil")]
    [InlineData("ask luis because she told me")]
    public void Stands_for_somebody_else(string text) => Assert.Equal(text, Marked(text, _her));

    [Fact]
    public void Nobody_was_spoken_of() => Assert.Empty(References.Find("introduce me to her", new DialogueState()));

    [Fact]
    public void Of_several_on_the_screen_nobody_is_her() => Assert.Empty(References.Find("introduce me to her", _three));

    [Fact]
    public void Hostile_text_is_read_in_bounded_time()
    {
        var text = string.Concat(Enumerable.Repeat("the second her preséntamela \uD83C ", 130));

        Assert.InRange(References.Find(text, _three).Count, 1, 400);
    }

    private static string Marked(string text, DialogueState state)
    {
        foreach (var reference in References.Find(text, state).Reverse())
        {
            var before = reference.Before.Length > 3 ? $"[{reference.Before}]" : reference.Before;
            text = $"{text[..reference.Start]}{before}<{string.Join('+', reference.Ids)}>{reference.After}{text[reference.End..]}";
        }

        return text;
    }
}
