using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace NetworkingBot.Core.Language;

/// <summary>
/// The letters of a file without a mark. UTF-8 refuses almost anything else, so a line that is valid is taken for it; the others, of a
/// sheet that was put together by several programs, are read in the encoding of these in which they look most like words.
/// </summary>
internal static partial class Letters
{
    private const char Lost = '\ufffd';

    // What Excel saves in Western Europe, on a Mac, in Central Europe, and as “CSV (MS-DOS)”; at a tie the earlier one.
    private static readonly int[] _encodings = [1252, 10000, 1250, 850];

    static Letters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UndecodableException">A line whose letters nobody can tell.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var old = Utf8.IsValid(bytes) ? null : Oldest(bytes);
        var line = 1;
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n') is var found and >= 0 ? found + 1 : bytes.Length;
            text.Append(Line(bytes[..end], old, line++));
            bytes = bytes[end..];
        }

        return text.ToString();
    }

    private static string Line(ReadOnlySpan<byte> bytes, Encoding? old, int number)
    {
        if (!Utf8.IsValid(bytes))
        {
            return old?.GetString(bytes) ?? throw new UndecodableException(number, lost: null);
        }

        var line = Encoding.UTF8.GetString(bytes);
        return line.Contains(Lost, StringComparison.Ordinal) ? throw new UndecodableException(number, Around(line))
            : Doubled().IsMatch(line) ? Undoubled(line)
            : line;
    }

    /// <summary>The encoding in which the lines that are no UTF-8 look most like words; null when they do in none.</summary>
    private static Encoding? Oldest(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<byte>();
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n') is var found and >= 0 ? found + 1 : bytes.Length;
            if (!Utf8.IsValid(bytes[..end]))
            {
                lines.AddRange(bytes[..end]);
            }

            bytes = bytes[end..];
        }

        var all = lines.ToArray();
        var (best, score) = _encodings
            .Select(page => Encoding.GetEncoding(page))
            .Select(encoding => (encoding, Score: Score(encoding.GetString(all))))
            .MaxBy(tried => tried.Score);
        return score > 0 ? best : null;
    }

    /// <summary>Letters where letters stand count for a reading, signs inside words and capitals behind small letters against it.</summary>
    private static double Score(string text)
    {
        var score = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007f')
            {
                score += Score(i == 0 ? ' ' : text[i - 1], text[i], i + 1 < text.Length ? text[i + 1] : ' ');
            }
        }

        return score;
    }

    private static double Score(char before, char here, char after) => true switch
    {
        _ when char.IsControl(here) => -5,
        _ when char.IsLetter(here) && char.IsUpper(here) && char.IsLower(before) => -2,
        _ when char.IsLetter(here) && char.IsLower(here) && char.IsUpper(after) => -2,
        _ when char.IsLetter(here) && (char.IsDigit(before) || char.IsDigit(after)) && here is not ('º' or 'ª') => -2,
        _ when here is 'º' or 'ª' => char.IsLetterOrDigit(before) && !char.IsLetter(after) ? 1 : -1,
        _ when char.IsLetter(here) => char.IsLetter(before) || char.IsLetter(after) ? Weight(here) : -1,
        _ when here is '’' or '‘' or '–' or '—' or '“' or '”' or '…' or '«' or '»' or '¿' or '¡' or '·' or '\u00a0' or '€' => 0.2,
        _ => char.IsLetter(before) || char.IsLetter(after) ? -2 : -0.5,
    };

    // The letters of most Western names; others are possible and rarer.
    private static double Weight(char letter) =>
        "áéíóúüñçàèìòùâêîôûäöëïãõåøæßÁÉÍÓÚÜÑÇÀÈÖÄØÅ".Contains(letter, StringComparison.Ordinal) ? 1 : 0.6;

    // “MarÃ­a”: UTF-8 that somebody took for Latin-1 and saved again. In no language do these signs follow each other so.
    private static string Undoubled(string line) => Doubled().Replace(line, run =>
    {
        var bytes = Encoding.GetEncoding(1252).GetBytes(run.Value);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : run.Value;
    });

    private static string Around(string line)
    {
        var at = line.IndexOf(Lost, StringComparison.Ordinal);
        var from = line.LastIndexOfAny([',', ';', '\t', '|', '"'], at) + 1;
        var to = line.IndexOfAny([',', ';', '\t', '|', '"', '\r', '\n'], at);
        return line[from..(to < 0 ? line.Length : to)].Trim();
    }

    [GeneratedRegex(
        @"(?:[\u00c2\u00c3\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Doubled();
}

/// <summary>The letters of a line cannot be told. <paramref name="lost"/> is the text around one that was lost before, if it was.</summary>
public sealed class UndecodableException(int line, string? lost) : Exception("The letters of a line cannot be told.")
{
    public int Line { get; } = line;

    public string? Lost { get; } = lost;
}
