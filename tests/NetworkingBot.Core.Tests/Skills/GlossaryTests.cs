using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Tests.Skills;

/// <summary>The glossary is product copy: every line is well formed and says something.</summary>
public sealed class GlossaryTests
{
    [Fact]
    public void Every_line_has_words_in_both_languages()
    {
        var terms = GlossaryText.Product().ToList();

        Assert.InRange(terms.Count, 2_000, 20_000);
        Assert.All(terms, term => Assert.NotEmpty(term.English));
        Assert.All(terms, term => Assert.NotEmpty(term.Spanish));
    }

    [Fact]
    public void No_line_says_a_word_twice()
    {
        var repeated = GlossaryText.Product()
            .SelectMany(term => new[] { term.English, term.Spanish })
            .Where(words => words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < words.Count)
            .Select(words => string.Join(", ", words));

        Assert.Empty(repeated);
    }

    [Fact]
    public void Nearly_every_term_leads_to_the_concept_of_its_line()
    {
        var terms = GlossaryText.Product().ToList();

        var lost = terms.SelectMany((term, concept) => term.English.Concat(term.Spanish)
            .Where(words => !SkillVocabulary.Product.Read(words).Concepts.Contains(concept)));

        Assert.InRange(lost.Count(), 0, 10);
    }

    [Fact]
    public void A_line_is_two_sides_or_one_for_both()
    {
        var terms = GlossaryText.Read(new StringReader("# heading\nKubernetes, k8s\n~use = usar, uso\n")).ToList();

        Assert.Equal(["Kubernetes", "k8s"], terms[0].Spanish);
        Assert.Equal(["usar", "uso"], terms[1].Spanish);
        Assert.True(terms[1].Weight < terms[0].Weight);
    }
}
