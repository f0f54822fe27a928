using System.Text;
using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Language;

/// <summary>
/// A text as the grammar of days sees it: folded words and numbers with one space between, each with its place in the text. The end of a
/// sentence is a bar.
/// </summary>
internal sealed partial class DateTokens
{
    private const int Most = 200;

    private readonly List<(int From, int Start, int End)> _tokens = [];

    private DateTokens(string text)
    {
        var joined = new StringBuilder();
        foreach (Match match in Token().Matches(text).Take(Most))
        {
            if (match.Value == "." && IsOfShortForm(text, match.Index))
            {
                continue;
            }

            var word = match.Value is "." or ";" or "!" or "?" or "\n"
                ? "|"
                : PlainWords.Fold(match.Value).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
            if (word.Length > 0)
            {
                _tokens.Add((joined.Length, match.Index, match.Index + match.Length));
                joined.Append(word).Append(' ');
            }
        }

        Text = joined.ToString();
    }

    /// <summary>Every word is followed by one space, the last too.</summary>
    public string Text { get; }

    public int Count => _tokens.Count;

    public static DateTokens Of(string text) => new(text);

    /// <summary>Where a word begins in <see cref="Text"/>.</summary>
    public int From(int token) => token < Count ? _tokens[token].From : Text.Length;

    /// <summary>The word that begins or stands behind a place of <see cref="Text"/>.</summary>
    public int At(int place) => _tokens.FindIndex(token => token.From >= place) is var found and >= 0 ? found : Count;

    public string Word(int token) => token >= 0 && token < Count ? Text[From(token)..(From(token + 1) - 1)] : "";

    /// <summary>The place of some words in the text that was read.</summary>
    public (int Start, int End) Place(int first, int before) => (_tokens[first].Start, _tokens[before - 1].End);

    // “Sept. 24”, «el 5 de dic. llamar a Ana»: a sentence begins with a capital, and after a space.
    private static bool IsOfShortForm(string text, int at) =>
        text.AsSpan(at + 1).TrimStart() is { Length: > 0 } rest && (char.IsDigit(rest[0]) || char.IsLower(rest[0]));

    [GeneratedRegex(
        @"\d+(?:[/.\-]\d+){1,2}(?![\d/])|\d+(?:st|nd|rd|th|º|ª|er|ro|do)?(?!\p{L})|\d+(?=\p{L})|\p{L}[\p{L}\p{M}'’]*|[.;!?\n]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1_000
    )]
    private static partial Regex Token();
}
