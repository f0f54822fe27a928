using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Skills;

/// <summary>One word as it is compared: lower case without accents. What the writing told about it is kept beside it.</summary>
internal readonly record struct Word(string Text, bool IsCapitals, bool IsAccented);

/// <summary>Cuts text of any origin into words. The work is bounded: only the beginning of a long text is read.</summary>
internal static class Normaliser
{
    public const int MaxCharacters = 2_048;
    public const int MaxWords = 96;
    private const int MaxWordLength = 40;

    public static List<Word> Words(string text)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        var (capitals, accented) = (true, false);
        var decomposed = Decomposed(text);
        for (var i = 0; i <= decomposed.Length && words.Count < MaxWords; i++)
        {
            var character = i < decomposed.Length ? decomposed[i] : ' ';
            if (IsMark(character))
            {
                accented |= word.Length > 0 && character is '\u0301' or '\u0303';
            }
            else if (IsPartOfWord(decomposed, i, word.Length))
            {
                Append(word, character);
                capitals &= !char.IsLower(character);
            }
            else if (!IsSilent(decomposed, i, word.Length) && word.Length > 0)
            {
                words.Add(new Word(word.ToString(), capitals && word.Length > 1, accented));
                word.Clear();
                (capitals, accented) = (true, false);
            }
        }

        return words;
    }

    private static string Decomposed(string text)
    {
        var start = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (start.Length >= MaxCharacters)
                break;
            start.Append(rune.ToString());
        }

        return start.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static void Append(StringBuilder word, char character)
    {
        if (word.Length >= MaxWordLength)
            return;
        if (character == '.')
            word.Append("dot");
        else
            word.Append(char.ToLowerInvariant(character));
    }

    // “C++”, “C#” and “.NET” are names; so is the point that opens a name, but not the one that ends a sentence.
    private static bool IsPartOfWord(string text, int i, int length) => i < text.Length && text[i] switch
    {
        '+' or '#' => length > 0,
        '.' => length == 0 && IsLetter(text, i + 1) && (i == 0 || char.IsWhiteSpace(text[i - 1])),
        var character => char.IsLetterOrDigit(character),
    };

    // “Node.js”, “it's” and “e-mail” are one word each; marks of writing direction are nothing at all.
    private static bool IsSilent(string text, int i, int length) => i < text.Length && text[i] switch
    {
        '.' or '\'' or '’' => length > 0 && IsLetter(text, i + 1),
        '-' => length == 1 && IsLetter(text, i + 1),
        var character => char.GetUnicodeCategory(character) == UnicodeCategory.Format,
    };

    private static bool IsLetter(string text, int i) => i < text.Length && char.IsLetter(text[i]);

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
