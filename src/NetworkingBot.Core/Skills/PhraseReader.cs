namespace NetworkingBot.Core.Skills;

/// <summary>Reads a phrase: which language it is in, which phrases and words of the vocabulary it holds, and what remains by its spelling.</summary>
internal sealed class PhraseReader(Thesaurus thesaurus)
{
    private const float PartOfPhrase = 0.5f;

    public SkillVector Read(string phrase)
    {
        var written = Normaliser.Words(phrase);
        var lean = LanguageLean.Of(written, thesaurus);
        var words = written.FindAll(word => !IsGrammar(word, lean));
        var concepts = new ConceptWeights();
        for (var i = 0; i < words.Count;)
            i += ReadAt(words, i, lean, concepts);
        return concepts.ToVector();
    }

    private int ReadAt(List<Word> words, int start, LanguageLean lean, ConceptWeights concepts)
    {
        var length = LongestPhrase(words, start, lean, out var named);
        concepts.Add(named, thesaurus.Weight, 1);
        for (var i = start; i < start + length; i++)
            ReadWord(words[i].Text, lean, length == 1 ? 1 : PartOfPhrase, concepts);
        return length;
    }

    private int LongestPhrase(List<Word> words, int start, LanguageLean lean, out int[] named)
    {
        foreach (var lexicon in lean.Order(thesaurus))
        {
            for (var length = Math.Min(lexicon.LongestPhrase, words.Count - start); length > 1; length--)
            {
                named = lexicon.FindPhrase(string.Join(' ', words.GetRange(start, length).Select(word => lexicon.Uninflected(word.Text))));
                if (named.Length > 0)
                    return length;
            }
        }

        named = [];
        return 1;
    }

    private void ReadWord(string word, LanguageLean lean, float share, ConceptWeights concepts)
    {
        var known = lean.Find(word, thesaurus);
        if (known.Length == 0)
            known = thesaurus.Cognates(lean.CognateKey(word, thesaurus));
        if (known.Length > 0)
            concepts.Add(known, thesaurus.Weight, share);
        else
            concepts.AddSpelling(word, lean.CognateKey(word, thesaurus), share);
    }

    // “IT” in capitals is a trade, “it” is not.
    private bool IsGrammar(Word word, LanguageLean lean)
    {
        var lexicons = lean.Order(thesaurus);
        return !(word.IsCapitals && thesaurus.English.Find(word.Text).Closeness == Closeness.Exact)
            && (lexicons[0].IsStopWord(word.Text) || (lexicons[1].IsStopWord(word.Text) && lexicons[0].Find(word.Text).Closeness > Closeness.Singular));
    }
}
