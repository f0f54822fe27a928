using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Language;

/// <summary>Text from outside as it may be kept and shown: no control characters, no marks that turn the reading direction round.</summary>
public static class CleanText
{
    /// <summary>One line: white space runs become one space, the ends are trimmed. Half a surrogate pair is dropped.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Kept(text, keepBreaks: false).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several lines, each as <see cref="OneLine"/>; blank lines go.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. Kept(text, keepBreaks: true).Split('\n').Select(OneLine).Where(line => line.Length > 0)];

    /// <summary>Whether all of it but the ends of lines may be shown as it is.</summary>
    public static bool IsClean(string text) => text.EnumerateRunes().All(rune => rune.Value == '\n' || IsShown(rune));

    /// <summary>At most so many UTF-16 units, the last of them “…” when something was cut.</summary>
    public static string Shortened(string text, int most) => text.Length <= most ? text : Start(text, most - 1).TrimEnd() + "…";

    /// <summary>At most so many UTF-16 units, and no half of a character at the end.</summary>
    public static string Start(string text, int most) =>
        text.Length <= most ? text
        : most > 0 && char.IsHighSurrogate(text[most - 1]) && char.IsLowSurrogate(text[most]) ? text[..(most - 1)]
        : text[..most];

    private static string Kept(string text, bool keepBreaks)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                kept.Append(keepBreaks ? '\n' : ' ');
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                kept.Append(' ');
            }
            else if (IsShown(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    /// <summary>The joiner stays: it holds emoji such as families together.</summary>
    private static bool IsShown(Rune rune) =>
        rune.Value is 0x200D
        || (
            rune != Rune.ReplacementChar
            && Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
                )
        );
}
