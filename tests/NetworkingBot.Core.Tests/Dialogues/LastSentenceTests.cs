using NetworkingBot.Core.Dialogues;
using NodaTime;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>One thing in the last sentence is another, and nothing else.</summary>
public class LastSentenceTests
{
    [Theory]
    [InlineData("introduce me to Luis because he knows Excel", "Luis Ortega", "introduce me to Luis Ortega because he knows Excel")]
    [InlineData("I offer Excell", "Excel", "I offer Excel")]
    [InlineData("conocí a Eva de Contoso en la feria", "Eba", "conocí a Eba de Contoso en la feria")]
    [InlineData("who knows Pyton", "Python", "who knows Python")]
    public void What_stands_nearest_gives_way(string said, string better, string expected) =>
        Assert.Equal(expected, LastSentence.WithNearest(said, better, []));

    [Theory]
    [InlineData("introduce me to Luis", "Marta Gil")]
    [InlineData("my profile", "the other one")]
    public void Nothing_is_near(string said, string better) => Assert.Null(LastSentence.WithNearest(said, better, []));

    [Theory]
    [InlineData("remind me to call Ewan Ellis tomorrow", "Ewan Ellis", "Priya", "remind me to call Priya tomorrow")]
    [InlineData("remind me about Ewan on Friday", "Ewan Ellis", "Priya", "remind me about Priya on Friday")]
    public void A_name_gives_way_also_when_only_a_part_of_it_was_said(string said, string name, string other, string expected) =>
        Assert.Equal(expected, LastSentence.WithName(said, name, other));

    [Theory]
    [InlineData("remind me about Ana on Friday", "Friday")]
    [InlineData("my goal is to find a mentor by 3 June", "3 June")]
    [InlineData("recuérdame llamar a Ana el jueves", "el jueves")]
    [InlineData("mi objetivo es pasar a producto antes de junio", "junio")]
    public void The_day_of_a_sentence_is_found(string said, string expected)
    {
        var (start, end) = LastSentence.DayIn(said, new LocalDate(2026, 11, 23))!.Value;

        Assert.Equal(expected, said[start..end]);
    }
}
