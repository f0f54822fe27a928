namespace NetworkingBot.Core.Skills;

/// <summary>Which language a phrase seems to be in: above zero Spanish, below zero English, zero: nobody can tell.</summary>
internal readonly record struct LanguageLean(float Value)
{
    public static LanguageLean Of(List<Word> words, Thesaurus thesaurus) => new(words.Sum(word => Of(word, thesaurus)));

    /// <summary>The lexicon to ask first, then the other.</summary>
    public Lexicon[] Order(Thesaurus thesaurus) => Value > 0 ? [thesaurus.Spanish, thesaurus.English] : [thesaurus.English, thesaurus.Spanish];

    public int[] Find(string word, Thesaurus thesaurus)
    {
        var lexicons = Order(thesaurus);
        var (first, second) = (lexicons[0].Find(word), lexicons[1].Find(word));
        if (Value == 0 && first.Closeness == second.Closeness)
            return [.. first.Concepts.Union(second.Concepts)];
        return second.Closeness < first.Closeness && (Value == 0 || first.Closeness >= Closeness.Family) ? second.Concepts : first.Concepts;
    }

    public string CognateKey(string word, Thesaurus thesaurus) =>
        (Value > 0 || (Value == 0 && LooksSpanish(word)) ? thesaurus.Spanish : thesaurus.English).CognateKey(word);

    private static float Of(Word word, Thesaurus thesaurus)
    {
        var (english, spanish) = (Evidence(word.Text, thesaurus.English), Evidence(word.Text, thesaurus.Spanish));
        return spanish - english + (word.IsAccented ? 1 : 0) + (spanish == english && LooksSpanish(word.Text) ? 0.25f : 0);
    }

    private static float Evidence(string word, Lexicon lexicon) => lexicon.IsStopWord(word) ? 1 : lexicon.Find(word).Closeness switch
    {
        Closeness.Exact or Closeness.Singular => 1,
        Closeness.Uninflected => 0.5f,
        Closeness.Family or Closeness.None => 0,
    };

    private static bool LooksSpanish(string word) => word.Length > 4 && (word[^1] is 'a' or 'o' || Ends(word, "as", "os", "cion", "sion", "dad", "ar", "ir"));

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
