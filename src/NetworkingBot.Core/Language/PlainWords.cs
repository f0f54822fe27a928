using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Language;

/// <summary>A word as it is compared (lower case, without accents) and where it stands in the text it came from.</summary>
public readonly record struct PlainWord(string Text, int Start, int End);

/// <summary>
/// Reads typed text as plain words: any case, with or without accents, punctuation aside. Takes hostile text: the work is bounded.
/// </summary>
public static class PlainWords
{
    /// <summary>Lower case without accents; ñ is kept apart from n no more than people do when typing.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\u001F'))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in WholeSigns(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control))
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// The words of a text, in order. Apostrophes and inner dashes belong to a word: “what's” is “whats”, “e-mail” is “email”.
    /// </summary>
    public static IReadOnlyList<PlainWord> Read(string text)
    {
        var words = new List<PlainWord>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPartOfWord(text, i, inside: start >= 0))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                Add(words, text, start, i);
                start = -1;
            }
        }

        return words;
    }

    private static void Add(List<PlainWord> words, string text, int start, int end)
    {
        var folded = Fold(WellFormed(text[start..end]));
        var word = folded.All(char.IsLetterOrDigit) ? folded : new string([.. folded.Where(char.IsLetterOrDigit)]);
        if (word.Length > 0)
        {
            words.Add(new PlainWord(word, start, end));
        }
    }

    /// <summary>Half a surrogate pair would make normalisation throw: a sign of its length takes its place.</summary>
    private static string WholeSigns(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])))
            {
                text = text.Remove(at, 1).Insert(at, "\uFFFD");
            }
            else if (char.IsSurrogate(text[at]))
            {
                at++;
            }
        }

        return text;
    }

    /// <summary>Half a surrogate pair would make normalisation throw; words of the bot's languages have none.</summary>
    private static string WellFormed(string text) =>
        text.Any(char.IsSurrogate) ? new string([.. text.Where(unit => !char.IsSurrogate(unit))]) : text;

    private static bool IsPartOfWord(string text, int at, bool inside) =>
        char.IsLetterOrDigit(text[at])
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Surrogate
        || (inside && (text[at] is '\'' or '’' or '-') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}
