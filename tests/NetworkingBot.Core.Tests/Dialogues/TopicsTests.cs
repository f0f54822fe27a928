using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.Understanding;
using NetworkingBot.Core.Understanding.Learnt;
using NodaTime;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>What is likely to be said next.</summary>
public class TopicsTests
{
    [Fact]
    public void Every_name_is_a_commands_or_one_that_sentences_are_learnt_for()
    {
        var anything = Interpreter.Read("anything", new SpottingContext(new Vocabulary(), OwnContacts.None, new LocalDate(2026, 11, 23)));
        HashSet<string> learnt = [.. IntentModel.Shipped.Rank(anything).Select(intent => intent.Name)];

        Assert.DoesNotContain(Topics.Names, name => Commands.All.Find(name) is null && !learnt.Contains(name));
    }

    [Theory]
    [InlineData("nudge-settings", "set-nudges", true)]
    [InlineData("people", "openers", true)]
    [InlineData("set-nudges", "ask", false)]
    [InlineData("undo", "set-nudges", false)]
    public void What_is_spoken_of_together_goes_on(string before, string after, bool expected) =>
        Assert.Equal(expected, Topics.Share(before, after));
}
