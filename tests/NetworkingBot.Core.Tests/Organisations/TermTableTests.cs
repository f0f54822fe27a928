using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Tests.Organisations;

public class TermTableTests
{
    [Theory]
    [InlineData("help to practise Spanish conversation", "practicar conversación en inglés", false)]
    [InlineData("practising English", "practicar inglés", true)]
    [InlineData("conversaciones de carrera", "practicar conversación en inglés", false)]
    [InlineData("clases de español", "Spanish lessons", true)]
    [InlineData("Azure costs", "costes de Azure", true)]
    public void Practising_one_language_is_not_practising_another(string offered, string wanted, bool alike)
    {
        var terms = new TermTable(SkillVocabulary.Product);
        terms.NumberOf(offered);

        Assert.Equal(alike, terms.Like(wanted).Count > 0);
    }
}
