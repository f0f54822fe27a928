using NetworkingBot.Core.Dialogues;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>What nobody wants in a profile by mistake, and what anybody may offer.</summary>
public class SensitiveWordsTests
{
    [Theory]
    [InlineData("my depression", SensitiveTopic.Health)]
    [InlineData("ayuda con la ansiedad", SensitiveTopic.Health)]
    [InlineData("a new job outside the company", SensitiveTopic.JobSearch)]
    [InlineData("otro trabajo", SensitiveTopic.JobSearch)]
    [InlineData("novia", SensitiveTopic.Love)]
    [InlineData("a girlfriend", SensitiveTopic.Love)]
    [InlineData("somebody to get my boss fired", SensitiveTopic.Conflict)]
    [InlineData("trouble lol", SensitiveTopic.Conflict)]
    [InlineData("un préstamo", SensitiveTopic.Money)]
    [InlineData("people who pray together", SensitiveTopic.Belief)]
    public void Is_asked_about_first(string text, SensitiveTopic topic) => Assert.Equal(topic, SensitiveWords.TopicOf(text));

    [Theory]
    [InlineData("Azure costs")]
    [InlineData("job interviews")]
    [InlineData("entrevistas de trabajo")]
    [InlineData("troubleshooting Kubernetes")]
    [InlineData("health and safety audits")]
    [InlineData("practicar inglés")]
    [InlineData("up-to-date documentation")]
    [InlineData("citizen services")]
    [InlineData("public speaking")]
    [InlineData("data models with partners")]
    [InlineData("transformers and transport logistics")]
    [InlineData("contabilidad para no financieros")]
    public void Is_a_line_like_any_other(string text) => Assert.Null(SensitiveWords.TopicOf(text));
}
