using System.Text;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Tests.Skills;

public sealed class SkillVocabularyTests
{
    public static TheoryData<string> Hostile => new(
        "",
        "   ",
        "\0\u0001",
        "🧑‍💻🚀",
        "\u202Enimda\u202C \u200Fנומינה",
        "\uD800 lone surrogate \uDC00",
        "'; DROP TABLE People;--",
        "<script>alert(1)</script>",
        "the of and de la y",
        "a\u0301\u0301\u0301\u0301\u0301\u0301",
        "ﷺﷺﷺ",
        "....,,,,----++++####",
        new string('x', 1_000_000),
        new StringBuilder().Insert(0, "gestión ", 125_000).ToString(),
        new StringBuilder().Insert(0, "é̵̡͎", 50_000).ToString());

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_gives_a_vector_of_bounded_size(string text)
    {
        var vector = SkillVocabulary.Product.Read(text);

        Assert.Equal(vector.Concepts.Length, vector.Weights.Length);
        Assert.InRange(vector.Concepts.Length, 0, 4_000);
        foreach (var weight in vector.Weights)
            Assert.InRange(weight, float.Epsilon, 1.0001f);
    }

    [Fact]
    public void Concepts_are_ascending_and_the_vector_has_unit_length()
    {
        var vector = SkillVocabulary.Product.Read("Kubernetes, costes de Azure y fotogrametría");

        Assert.Equal(vector.Concepts.ToArray().Distinct().Order(), vector.Concepts.ToArray());
        Assert.Equal(1, vector.Weights.ToArray().Sum(weight => weight * weight), 4);
    }

    [Theory]
    [InlineData("project management")]
    [InlineData("cadena de suministro")]
    [InlineData("zxqwv blorfing")]
    public void A_phrase_is_the_same_as_itself(string phrase) =>
        Assert.Equal(1, SkillVocabulary.Product.Read(phrase).Similarity(SkillVocabulary.Product.Read(phrase)), 4);

    [Fact]
    public void Nothing_is_similar_to_an_empty_phrase()
    {
        Assert.Equal(0, SkillVector.Empty.Similarity(SkillVocabulary.Product.Read("payroll")));
        Assert.Equal(0, SkillVocabulary.Product.Read("de la").Concepts.Length);
    }

    [Fact]
    public void Case_accents_and_direction_marks_change_nothing()
    {
        var plain = SkillVocabulary.Product.Read("gestion de nominas");

        Assert.Equal(plain.Concepts, SkillVocabulary.Product.Read("GESTIÓN de \u200FNóminas\u200E").Concepts);
        Assert.Equal(plain.Concepts, SkillVocabulary.Product.Read("gestio\u0301n de no\u0301minas!").Concepts);
    }

    [Fact]
    public void Reading_twice_gives_the_same_vector()
    {
        var phrase = "Diseño de APIs y observability con Grafana";

        var (once, again) = (SkillVocabulary.Product.Read(phrase), SkillVocabulary.Product.Read(phrase));

        Assert.Equal(once.Concepts, again.Concepts);
        Assert.Equal(once.Weights, again.Weights);
    }

    [Fact]
    public void A_word_that_the_vocabulary_lacks_has_the_same_number_on_every_machine() =>
        Assert.Equal(1_733_509_063, SkillVocabulary.Product.Read("zxqwv").Concepts[^1]);
}
