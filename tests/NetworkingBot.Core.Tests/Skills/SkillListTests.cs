using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Tests.Skills;

public sealed class SkillListTests
{
    private const string Table = """
        id,en,en_alt,es,es_alt
        1,Project Falcon,Falcon programme|PF-9,Proyecto Halcón,el Halcón
        2,"duty roster, weekly",,cuadrante semanal,
        """;

    [Fact]
    public void An_organisations_own_words_match_across_languages()
    {
        var own = SkillVocabulary.Product.With(SkillList.ReadTable(new StringReader(Table)));

        Assert.InRange(own.Read("PF-9").Similarity(own.Read("proyecto halcón")), 0.6f, 1);
        Assert.InRange(own.Read("weekly duty roster").Similarity(own.Read("gestión de nóminas")), 0, 0.1f);
    }

    [Fact]
    public void Concepts_known_before_keep_their_numbers()
    {
        var own = SkillVocabulary.Product.With(SkillList.ReadTable(new StringReader(Table)));

        Assert.Equal(SkillVocabulary.Product.Read("payroll").Concepts, own.Read("nóminas").Concepts);
    }

    [Fact]
    public void A_table_is_read_with_quotes_and_without_the_optional_columns()
    {
        var terms = SkillList.ReadTable(new StringReader("es,en\r\n\"uno, dos\",\"one \"\"two\"\"\"\r\n"));

        var term = Assert.Single(terms);
        Assert.Equal(["one \"two\""], term.English);
        Assert.Equal(["uno, dos"], term.Spanish);
    }

    [Fact]
    public void Esco_files_are_joined_by_concept()
    {
        var english =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\nKnowledgeSkillCompetence,urn:1,skill,cross-sector,tune "
                + "bassoons,\"adjust bassoons\nbassoon tuning\"\n";
        var spanish =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\n"
                + "KnowledgeSkillCompetence,urn:1,skill,cross-sector,afinar fagotes,\n";

        var own = SkillVocabulary.Product.With(SkillList.ReadEsco(new StringReader(english), new StringReader(spanish)));

        Assert.InRange(own.Read("bassoon tuning").Similarity(own.Read("afinar fagotes")), 0.6f, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,en\n1,payroll\n")]
    [InlineData("id;en;es\n1;payroll;nóminas\n")]
    public void A_table_without_its_columns_is_refused_by_name(string table)
    {
        var error = Assert.Throws<FormatException>(() => SkillList.ReadTable(new StringReader(table)));

        Assert.Contains("column", error.Message, StringComparison.Ordinal);
    }
}
