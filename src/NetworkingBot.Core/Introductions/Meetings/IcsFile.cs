using System.Globalization;
using System.Text;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>
/// A meeting as a calendar file. Times are in UTC, so that no zone's rules have to travel with it. https://www.rfc-editor.org/rfc/rfc5545
/// </summary>
/// <param name="Uid">The same whenever the same meeting is asked for: a calendar that has it already updates it.</param>
public sealed record IcsFile(string Uid, string Title, string Description, Instant Start, Instant End, Instant Stamp)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>A content line holds this many octets, without its break.</summary>
    private const int MaxOctets = 75;

    public override string ToString()
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NetworkingBot//Introductions//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "BEGIN:VEVENT", $"UID:{Escaped(Uid)}", $"DTSTAMP:{Utc(Stamp)}", $"DTSTART:{Utc(Start)}", $"DTEND:{Utc(End)}",
            $"SUMMARY:{Escaped(Title)}", $"DESCRIPTION:{Escaped(Description)}", "STATUS:TENTATIVE", "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static string Utc(Instant instant) => instant.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A long line goes on after a break and a space, never within a character.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
