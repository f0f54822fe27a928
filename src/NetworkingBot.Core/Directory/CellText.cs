using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>What a cell says, without what a file adds to it.</summary>
internal static class CellText
{
    private static readonly char[] _strongSeparators = [';', '|', '\n'];

    private static readonly string[] _nothing =
    [
        "-",
        "--",
        "–",
        "—",
        "n/a",
        "#n/a",
        "n.a.",
        "n.d.",
        "s/d",
        "null",
        "(null)",
        "(none)",
        "(blank)",
        "sin correo",
        "sin email",
        "no tiene",
        "not available",
        "?",
        ".",
    ];

    /// <summary>
    /// One line, composed, single spaces; without control characters and without marks that turn the direction of what follows.
    /// </summary>
    public static string Clean(string cell)
    {
        var clean = new StringBuilder(cell.Length);
        foreach (var unit in Composed(cell))
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit))
            {
                _ = clean.Length > 0 && clean[^1] != ' ' ? clean.Append(' ') : clean;
            }
            else if (
                unit is not ('\ufeff' or '\u200b' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
            )
            {
                clean.Append(unit);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>
    /// A cell that holds one value: without what a spreadsheet adds to keep a number as text (<c>="00104"</c>, <c>'00104</c>), and empty
    /// where it only says that nothing is known.
    /// </summary>
    public static string Told(string cell)
    {
        var text = Clean(cell);
        if (text is ['=', '"', .., '"'] && text.AsSpan(2, text.Length - 3).IndexOf('"') < 0)
        {
            text = text[2..^1];
        }
        else if (text is ['\'', _, ..] && text.AsSpan(1).IndexOf('\'') < 0)
        {
            text = text[1..];
        }

        return _nothing.Contains(text, StringComparer.OrdinalIgnoreCase) ? "" : text;
    }

    /// <summary>The items of a list, each once. Semicolons, bars and line breaks part them; where there are none, commas do.</summary>
    public static IReadOnlyList<string> Items(string cell)
    {
        var parts = cell.IndexOfAny(_strongSeparators) >= 0 ? cell.Split(_strongSeparators) : cell.Split(',');
        return [.. parts.Select(Clean).Where(item => item.Length > 0).DistinctBy(item => item.ToUpper(CultureInfo.InvariantCulture))];
    }

    // Half a surrogate pair cannot be composed and cannot be stored as UTF-8 either.
    private static string Composed(string cell) =>
        cell.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar)
            ? string.Concat(cell.EnumerateRunes()).Normalize()
            : cell.Normalize();
}
