namespace NetworkingBot.Core.Skills;

/// <summary>Which language a phrase seems to be in: above zero Spanish, below zero English, zero: nobody can tell.</summary>
internal readonly record struct LanguageLean(float Value)
{
    public static LanguageLean Of(List<KnownWord> words) => new(words.Sum(Of));

    public bool IsSpanish => Value > 0;

    /// <summary>Grammar of the phrase's own language; of the other one only where the own language has no such word.</summary>
    public bool IsGrammar(KnownWord word)
    {
        var (own, other) = Order(word.English, word.Spanish);
        return !word.IsThingAsWritten && (own.IsGrammar || (other.IsGrammar && own.Closeness > Closeness.Singular));
    }

    /// <summary>The meanings of a word in the language of the phrase, and in the other where that knows it better.</summary>
    public int[] Meanings(KnownWord word)
    {
        var (own, other) = Order(word.English, word.Spanish);
        if (Value == 0 && own.Closeness == other.Closeness)
            return [.. own.Concepts.Union(other.Concepts)];
        return other.Closeness < own.Closeness && (Value == 0 || own.Closeness >= Closeness.Family) ? other.Concepts : own.Concepts;
    }

    /// <summary>First what belongs to the language of the phrase.</summary>
    public (T Own, T Other) Order<T>(T english, T spanish) => IsSpanish ? (spanish, english) : (english, spanish);

    private static float Of(KnownWord word)
    {
        var (english, spanish) = (word.English.Evidence, word.Spanish.Evidence);
        return spanish - english + (word.Word.IsAccented ? 1 : 0) + (spanish == english && word.LooksSpanish ? 0.25f : 0);
    }
}
