using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Skills;

/// <summary>Reads a phrase: which language it is in, which phrases and words of the vocabulary it holds, and what remains by its spelling.</summary>
internal sealed class PhraseReader(Thesaurus thesaurus)
{
    public SkillVector Read(string phrase)
    {
        var written = Normaliser.Words(phrase);
        var lean = LanguageLean.Of(written, thesaurus);
        var words = written.FindAll(word => !IsGrammar(word, lean));
        var concepts = new ConceptWeights(thesaurus);
        for (var i = 0; i < words.Count;)
            i += ReadAt(words, i, lean, concepts);
        return concepts.ToVector();
    }

    private int ReadAt(List<Word> words, int start, LanguageLean lean, ConceptWeights concepts)
    {
        var rest = CollectionsMarshal.AsSpan(words)[start..];
        foreach (var lexicon in lean.Order(thesaurus))
        {
            var (named, length) = lexicon.FindPhrase(rest);
            if (length == 0)
                continue;
            concepts.Add(named);
            return length;
        }

        ReadWord(rest[0].Text, lean, concepts);
        return 1;
    }

    private void ReadWord(string word, LanguageLean lean, ConceptWeights concepts)
    {
        var known = lean.Find(word, thesaurus);
        if (known.Length == 0)
            known = thesaurus.Cognates(lean.CognateKey(word, thesaurus));
        if (known.Length > 0)
            concepts.Add(known);
        else
            concepts.AddSpelling(word, lean.CognateKey(word, thesaurus));
    }

    // “IT” in capitals is a trade, “it” is not.
    private bool IsGrammar(Word word, LanguageLean lean)
    {
        var lexicons = lean.Order(thesaurus);
        return !(word.IsCapitals && thesaurus.English.Find(word.Text).Closeness == Closeness.Exact)
            && (lexicons[0].IsStopWord(word.Text) || (lexicons[1].IsStopWord(word.Text) && lexicons[0].Find(word.Text).Closeness > Closeness.Singular));
    }
}
