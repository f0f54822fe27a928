namespace NetworkingBot.Core.Skills;

/// <summary>Which concepts of a vocabulary are languages that people speak: practising one is not practising another.</summary>
internal sealed class SpokenLanguages(SkillVocabulary vocabulary)
{
    private static readonly string[] _names =
    [
        "English", "Spanish", "French", "German", "Italian", "Portuguese", "Catalan", "Basque", "Galician", "Dutch", "Swedish", "Norwegian",
        "Danish", "Finnish",
        "Polish", "Czech", "Hungarian", "Romanian", "Greek", "Turkish", "Russian", "Ukrainian", "Arabic", "Hebrew", "Chinese", "Japanese",
        "Korean", "Hindi",
    ];

    private readonly HashSet<int> _concepts = [.. _names.SelectMany(name => vocabulary.Read(name).Concepts.ToArray())];

    /// <summary>
    /// How much of a likeness is left: nothing between phrases of different languages, and less when one of them names none.
    /// </summary>
    public float Share(SkillVector one, SkillVector other)
    {
        var (mine, theirs) = (In(one), In(other));
        return (mine.Count, theirs.Count) switch
        {
            (0, 0) => 1,
            (0, _) or (_, 0) => 0.7f,
            _ => mine.Overlaps(theirs) ? 1 : 0,
        };
    }

    private HashSet<int> In(SkillVector vector) => [.. vector.Concepts.ToArray().Where(_concepts.Contains)];
}
