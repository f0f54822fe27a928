namespace NetworkingBot.Core.Skills;

/// <summary>
/// Reads a phrase: which language it is in, which phrases and words of the vocabulary it holds, and what remains by its spelling.
/// </summary>
internal sealed class PhraseReader(Thesaurus thesaurus)
{
    public SkillVector Read(string phrase)
    {
        var written = Normaliser.Words(phrase).ConvertAll(Known);
        var lean = LanguageLean.Of(written);
        var words = written.FindAll(word => !lean.IsGrammar(word));
        var texts = words.ConvertAll(word => word.Text);
        var concepts = new ConceptWeights(thesaurus);
        for (var i = 0; i < words.Count;)
        {
            var length = ReadPhrase(texts, i, lean, concepts);
            if (length == 0)
                ReadWord(words[i], lean, concepts);
            i += Math.Max(length, 1);
        }

        return concepts.ToVector();
    }

    private KnownWord Known(Word word) => new(word, thesaurus.English.Find(word.Text), thesaurus.Spanish.Find(word.Text));

    private int ReadPhrase(List<string> words, int start, LanguageLean lean, ConceptWeights concepts)
    {
        var (own, other) = lean.Order(thesaurus.English, thesaurus.Spanish);
        var (named, length) = own.FindPhrase(words, start);
        if (length == 0)
            (named, length) = other.FindPhrase(words, start);
        if (length > 0)
            concepts.Add(named);
        return length;
    }

    private void ReadWord(KnownWord word, LanguageLean lean, ConceptWeights concepts)
    {
        var known = lean.Meanings(word);
        if (known.Length > 0)
        {
            concepts.Add(known);
            return;
        }

        var lexicon = lean.IsSpanish || (lean.Value == 0 && word.LooksSpanish) ? thesaurus.Spanish : thesaurus.English;
        var key = lexicon.CognateKey(word.Text);
        if (thesaurus.Cognates(key) is { Length: > 0 } cognates)
            concepts.Add(cognates);
        else
            concepts.AddSpelling(word.Text, key);
    }
}
