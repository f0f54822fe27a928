using System.Text;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// The lines of a vCard file as they were before they were folded: a line that begins with white space goes on with the one before, and
/// so does one after a soft break.
/// </summary>
internal static class CardLines
{
    /// <summary>Pictures, sounds and keys: passed over, whatever their length.</summary>
    private static readonly string[] _binary = ["PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN"];

    /// <returns>Each with where it begins, counted from 1; a text of null is longer than
    /// <see cref="ContactFileReader.MaxField"/>.</returns>
    public static IEnumerable<(int Line, string? Text)> Unfold(string file)
    {
        using var reader = new StringReader(file);
        var (line, number) = (reader.ReadLine(), 1);
        var keepsFold = false;
        while (line is not null)
        {
            var (begun, isBinary, isQuoted) = (number, IsBinary(line), IsQuoted(line));
            keepsFold = line.StartsWith("VERSION:2", StringComparison.OrdinalIgnoreCase)
                || (keepsFold && !line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase));
            var whole = new StringBuilder(isBinary ? "" : line);
            while ((line = reader.ReadLine()) is not null && ++number > 0 && (IsFold(line) || (isQuoted && EndsSoftly(whole))))
            {
                if (isQuoted && EndsSoftly(whole))
                {
                    whole.Length--;
                    Append(whole, line);
                }
                else if (!isBinary)
                {
                    // vCard 2.1 breaks lines where there is white space, and keeps it.
                    Append(whole, keepsFold ? line : line[1..]);
                }
            }

            if (!isBinary)
            {
                yield return (begun, whole.Length > ContactFileReader.MaxField ? null : whole.ToString());
            }
        }
    }

    private static void Append(StringBuilder whole, string line)
    {
        if (whole.Length <= ContactFileReader.MaxField)
        {
            whole.Append(line);
        }
    }

    private static bool IsFold(string line) => line is [' ' or '\t', ..];

    private static bool EndsSoftly(StringBuilder whole) => whole.Length > 0 && whole[^1] == '=';

    private static bool IsQuoted(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && line.AsSpan(0, colon).Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);

    private static bool IsBinary(string line)
    {
        var head = line.AsSpan(0, Math.Max(0, line.AsSpan().IndexOfAny(':', ';')));
        var name = head[(head.LastIndexOf('.') + 1)..];
        foreach (var known in _binary)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
