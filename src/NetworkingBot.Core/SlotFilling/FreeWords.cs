using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>
/// What is wished for, where nothing known says so: the words that no entity claims and that are no part of how people ask, from the first
/// to the last of them.
/// </summary>
internal static class FreeWords
{
    /// <summary>More words than these are a story and no skill.</summary>
    public const int Most = 6;

    private static readonly HashSet<string> _cuts = [",", ";", ".", "!", "?", ":", "(", ")", "\n", "¿", "¡", "…"];

    /// <summary>The things wished for, one or several; learnt slots first. Nothing where no word is left, or too many are.</summary>
    public static IReadOnlyList<Named> What(ReadSentence said)
    {
        var aside = Aside.Start(said.Text, said.Words);
        return [.. All(said).Where(one => one.End <= aside)];
    }

    private static IReadOnlyList<Named> All(ReadSentence said)
    {
        var learnt = said.Tagged(SlotNames.What).SelectMany(one => Items(said, one, IsGrammarOrLiking)).ToList();
        if (learnt.Count > 0)
        {
            return [.. learnt, .. Behind(said, learnt[^1])];
        }

        var phrases = Phrases(said).ToList();
        return phrases.Count > 0 ? [.. phrases.SelectMany(one => Items(said, one, WordLists.IsScaffold))] : [.. said.Of(EntityKind.Skill)];
    }

    /// <summary>“Hiking, board games” was learnt and “and bad puns” follows: the list goes on to the end of its clause.</summary>
    private static IEnumerable<Named> Behind(ReadSentence said, Named last)
    {
        var words = said.Words.Where(word => word.Start >= last.End).ToList();
        var count = 0;
        while (count < words.Count && !WordLists.IsClause(words[count].Text) && !IsClaimed(said, words[count])
            && (count == 0 || !IsCut(said, said.Words.ToList().IndexOf(words[count]))))
        {
            count++;
        }

        return count is > 1 and <= Most && WordLists.Has("joint", words[0].Text)
            && words.Skip(1).Take(count - 1).All(word => !WordLists.IsLead(word.Text))
            && Trimmed(said, words, 1, count, WordLists.IsScaffold) is { } next ? [next] : [];
    }

    /// <summary>“SEO and public speaking” is two things, “R&amp;D” and “health and safety” are one.</summary>
    /// <param name="isLoose">Words that are no part of a thing at its ends.</param>
    private static IEnumerable<Named> Items(ReadSentence said, Named phrase, Predicate<string> isLoose)
    {
        if (said.Spans.Any(span => span.Start <= phrase.Start && span.End >= phrase.End))
        {
            return [phrase];
        }

        var words = said.Words.Where(word => word.Start >= phrase.Start && word.End <= phrase.End).ToList();
        var items = new List<Named>();
        var first = 0;
        for (var at = 0; at <= words.Count; at++)
        {
            var ends = at == words.Count || WordLists.Has("joint", words[at].Text) && !IsInside(said, words[at]);
            var isCut = at > 0 && at < words.Count
                && said.Text[words[at - 1].End..Math.Max(words[at].Start, words[at - 1].End)].AsSpan().IndexOfAny(',', ';', '/') >= 0
                && !IsInside(said, words[at]);
            if ((ends || isCut) && Trimmed(said, words, first, at, isLoose) is { } item)
            {
                items.Add(item);
            }

            first = ends ? at + 1 : isCut ? at : first;
        }

        return items.Count == 0 ? [phrase] : items;
    }

    /// <summary>The parts between commas, entities and “that”, “because”; those behind a word that leads to them, else the first.</summary>
    private static IEnumerable<Named> Phrases(ReadSentence said)
    {
        var parts = new List<(Named Phrase, bool IsLed)>();
        var first = 0;
        for (var at = 0; at <= said.Words.Count; at++)
        {
            var ends = at == said.Words.Count || WordLists.IsClause(said.Words[at].Text) || IsClaimed(said, said.Words[at]);
            var isCut = at > first && at < said.Words.Count && IsCut(said, at);
            if (!ends && !isCut)
            {
                continue;
            }

            if (Trimmed(said, said.Words, Led(said.Words, first, at), at, WordLists.IsScaffold) is { } phrase
                && said.Words.Count(word => word.Start >= phrase.Start && word.End <= phrase.End) <= Most)
            {
                parts.Add((phrase, said.Words.LastOrDefault(word => word.End <= phrase.Start && !IsGrammar(word.Text)).Text is { } before
                    && WordLists.IsLead(before)));
            }

            first = ends ? at + 1 : at;
        }

        var led = parts.Where(part => part.IsLed).ToList();
        return parts.Count == 0 ? [] : Run(said, parts.ConvertAll(part => part.Phrase), led.Count > 0 ? led[0].Phrase : parts[0].Phrase);
    }

    /// <summary>“Hiking, board games and bad puns”: what follows a comma goes on with the list.</summary>
    private static IEnumerable<Named> Run(ReadSentence said, List<Named> parts, Named first)
    {
        var last = first;
        yield return first;
        foreach (var next in parts.SkipWhile(part => part != first).Skip(1))
        {
            var between = said.Text[last.End..next.Start];
            if (between.AsSpan().IndexOfAny(',', ';', '/') < 0
                || !PlainWords.Read(between).All(word => IsGrammar(word.Text) || WordLists.Has("joint", word.Text)))
            {
                yield break;
            }

            yield return next;
            last = next;
        }
    }

    private static bool IsCut(ReadSentence said, int at)
    {
        var between = said.Text[said.Words[at - 1].End..Math.Max(said.Words[at].Start, said.Words[at - 1].End)];
        return _cuts.Any(cut => between.Contains(cut, StringComparison.Ordinal)) && !IsInside(said, said.Words[at]);
    }

    /// <summary>Within one entity, such as the dot of “Node.js”.</summary>
    private static bool IsInside(ReadSentence said, PlainWord word) =>
        said.Spans.Any(span => span.Start < word.Start && word.End <= span.End);

    /// <summary>Of a person, a day, a department: no part of what is wished for.</summary>
    private static bool IsClaimed(ReadSentence said, PlainWord word) =>
        said.Spans.Any(span => span.Start <= word.Start && word.End <= span.End
            && span.Kind
                is not (
                    EntityKind.Skill
                    or EntityKind.Title
                    or EntityKind.SpokenLanguage
                    or EntityKind.Ordinal
                    or EntityKind.Answer
                    or EntityKind.Number
                )
            && !(span.Kind == EntityKind.Department && !IsWithin(said, span)));

    /// <summary>“From marketing” is where somebody works; “knows marketing” is what they know.</summary>
    private static bool IsWithin(ReadSentence said, Span span) =>
        Cues.Within(said.Before(span.Start)) || WordLists.Has("department", said.After(span.End));

    /// <summary>Behind “help with”, “stuck on”, «experta en»: what stands before is how it came to be asked.</summary>
    private static int Led(IReadOnlyList<PlainWord> words, int from, int before)
    {
        for (var at = before - 2; at > from; at--)
        {
            if (IsPreposition(words[at].Text) && (WordLists.IsLead(words[at - 1].Text) || WordLists.Has("stuck", words[at - 1].Text))
                && !IsPreposition(words[at - 1].Text))
            {
                return at + 1;
            }
        }

        return from;
    }

    private static bool IsPreposition(string word) =>
        word is "with" or "on" or "about" or "in" or "at" or "of" or "con" or "en" or "de" or "sobre" or "a" or "al";

    private static bool IsGrammar(string word) =>
        word is "the" or "a" or "an" or "my" or "some" or "with" or "about" or "in" or "of" or "on" or "for" or "to" or "el" or "la"
        or "los" or "las" or "un" or "una" or "mi" or "mis" or "de" or "con" or "en" or "sobre" or "a" or "al" or "del";

    /// <summary>
    /// “Who else likes chess?” was learnt to ask for “likes chess”, “I'm decent with Figma” to tell of “decent with Figma”.
    /// </summary>
    private static bool IsGrammarOrLiking(string word) => IsGrammar(word) || WordLists.Has("skilled", word)
        || word is "like" or "likes" or "gusta" or "gustan";

    private static Named? Trimmed(ReadSentence said, IReadOnlyList<PlainWord> words, int from, int before, Predicate<string> isLoose)
    {
        while (from < before && IsLoose(said, words[from], isLoose))
        {
            from++;
        }

        // “Chess, but not in London”: a no at the end leads to what follows.
        while (from < before && (IsLoose(said, words[before - 1], isLoose) || WordLists.Has("not", words[before - 1].Text)))
        {
            before--;
        }

        if (from >= before)
        {
            return null;
        }

        var (start, end) = (words[from].Start, words[before - 1].End);
        while (end < said.Text.Length && said.Text[end] is '+' or '#')
        {
            end++;
        }

        return new Named(said.Text[start..end], start, end,
            [.. said.Spans.Where(span => span.Start >= start && span.End <= end).SelectMany(span => span.Readings)]);
    }

    /// <summary>A word of asking; one that a skill or a language holds is none.</summary>
    private static bool IsLoose(ReadSentence said, PlainWord word, Predicate<string> isLoose) =>
        isLoose(word.Text)
        && !said.Spans.Any(span =>
            span.Kind is EntityKind.Skill or EntityKind.SpokenLanguage or EntityKind.Title
            && span.Start <= word.Start
            && word.End <= span.End
        );
}
