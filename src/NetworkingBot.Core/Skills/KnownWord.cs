namespace NetworkingBot.Core.Skills;

/// <summary>What a lexicon knows of a word.</summary>
internal readonly record struct Finding(int[] Concepts, Closeness Closeness, bool IsGrammar)
{
    /// <summary>How much it speaks for the lexicon's language that it knows the word.</summary>
    public float Evidence => IsGrammar ? 1 : Closeness switch
    {
        Closeness.Exact or Closeness.Singular => 1,
        Closeness.Uninflected => 0.5f,
        Closeness.Family or Closeness.None => 0,
    };
}

/// <summary>A word of a phrase with what both languages know of it.</summary>
internal sealed record KnownWord(Word Word, Finding English, Finding Spanish)
{
    public string Text => Word.Text;

    /// <summary>“IT” and “té” are things, “it” and “te” are grammar.</summary>
    public bool IsThingAsWritten =>
        (Word.IsCapitals && English.Closeness == Closeness.Exact) || (Word.IsAccented && Spanish.Closeness == Closeness.Exact);

    public bool LooksSpanish => Text.Length > 4 && (Text[^1] is 'a' or 'o' || Ends("as", "os", "cion", "sion", "dad", "ar", "ir"));

    private bool Ends(params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (Text.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
