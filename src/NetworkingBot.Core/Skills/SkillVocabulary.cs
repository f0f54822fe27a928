namespace NetworkingBot.Core.Skills;

/// <summary>
/// Turns what people write about their skills into concepts that are the same in any spelling, word form, synonym and language (English,
/// Spanish). Immutable and safe for many threads; a concept has the same number in every phrase that one vocabulary reads.
/// </summary>
public sealed class SkillVocabulary
{
    private static readonly Lazy<SkillVocabulary> OfProduct = new(() => new SkillVocabulary([.. GlossaryText.Product()]));

    private readonly IReadOnlyList<SkillTerm> _terms;
    private readonly Thesaurus _thesaurus;
    private readonly PhraseReader _reader;

    private SkillVocabulary(IReadOnlyList<SkillTerm> terms)
    {
        _terms = terms;
        _thesaurus = new Thesaurus(terms);
        _reader = new PhraseReader(_thesaurus);
    }

    /// <summary>The vocabulary that ships with the product.</summary>
    public static SkillVocabulary Product => OfProduct.Value;

    /// <summary>This vocabulary with an organisation's own terms; the concepts known before keep their numbers.</summary>
    public SkillVocabulary With(IEnumerable<SkillTerm> terms) => new([.. _terms, .. terms]);

    /// <summary>Whether a folded word stands in the vocabulary of either language, in the singular or the plural.</summary>
    internal bool Knows(string word) =>
        _thesaurus.English.Find(word).Closeness <= Closeness.Singular || _thesaurus.Spanish.Find(word).Closeness <= Closeness.Singular;

    /// <summary>
    /// Never fails: a text without a known word gives what can be said by spelling, one without any word nothing. Reads the beginning of a
    /// long text.
    /// </summary>
    public SkillVector Read(string phrase) => _reader.Read(phrase);
}
