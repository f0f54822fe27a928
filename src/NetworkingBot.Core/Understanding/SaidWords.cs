using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>The words of a sentence with what their writing tells.</summary>
internal sealed class SaidWords(string text, IReadOnlyList<PlainWord> words)
{
    private readonly bool _shouts = text.Any(char.IsLetter) && !text.Any(char.IsLower);

    public string Text => text;

    /// <summary>The language it seems to be in; null: nobody can tell.</summary>
    public Lang? Lang { get; } = LanguageGuess.Of(words);

    /// <summary>Written with an accent: «él», «esté».</summary>
    public bool IsAccented(int at) =>
        text[words[at].Start..words[at].End].Any(letter => letter is 'á' or 'é' or 'í' or 'ó' or 'ú' or 'Á' or 'É' or 'Í' or 'Ó' or 'Ú');

    public int Count => words.Count;

    public PlainWord this[int at] => words[at];

    /// <summary>Written with a capital, where that says something: not in a sentence that is all capitals.</summary>
    public bool IsCapital(int at) => !_shouts && char.IsUpper(text[words[at].Start]);

    /// <summary>In capitals altogether: “IT”, “HR”.</summary>
    public bool IsAllCapitals(int at) =>
        !_shouts && words[at].Text.Length > 1 && text[words[at].Start..words[at].End].All(sign => !char.IsLower(sign));

    /// <summary>Whether a sentence begins here, where a capital says nothing.</summary>
    public bool BeginsSentence(int at)
    {
        var before = words[at].Start - 1;
        while (before >= 0 && !char.IsLetterOrDigit(text[before]))
        {
            if (text[before] is '.' or '!' or '?' or '\n' or '¿' or '¡' or ':')
            {
                return true;
            }

            before--;
        }

        return before < 0;
    }

    /// <summary>Whether nothing but blanks and a few signs of names stands between this word and the next.</summary>
    public bool JoinsNext(int at)
    {
        if (at + 1 >= words.Count)
        {
            return false;
        }

        var (from, before) = (words[at].End, words[at + 1].Start);
        return before < from || text[from..before].All(sign => sign is ' ' or '.' or '\'' or '’' or '-' or '\u00A0');
    }

    public string Before(int at) => at > 0 ? words[at - 1].Text : "";

    public string After(int at) => at + 1 < words.Count ? words[at + 1].Text : "";

    public string Key(int start, int length) => length == 1
        ? words[start].Text
        : string.Join(' ', Enumerable.Range(start, length).Select(at => words[at].Text));

    /// <summary>As it was typed.</summary>
    public string Typed(int start, int length) => text[words[start].Start..Math.Max(words[start + length - 1].End, words[start].Start)];
}
