using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// Text as it may stand in a key of Azure Table Storage, which refuses <c>/ \ # ?</c> and control characters and is awkward with
/// quotes and percent signs. Letters, digits and <c>- _ . : @</c> stay; every other UTF-16 unit becomes <c>=</c> and four hex digits.
/// </summary>
public static class KeyText
{
    /// <summary>Longest partition or row key of the service, in characters: 1 KiB of UTF-16.</summary>
    public const int MaxLength = 512;

    public static string Escape(string part)
    {
        if (part.All(Stays))
        {
            return part;
        }

        var escaped = new StringBuilder(part.Length + 16);
        foreach (var unit in part)
        {
            _ = Stays(unit) ? escaped.Append(unit) : escaped.Append(CultureInfo.InvariantCulture, $"={(int)unit:x4}");
        }

        return escaped.ToString();
    }

    /// <summary>The text that was escaped. What no escaping makes stays as it is: it is sent by whoever likes.</summary>
    public static string Unescape(string part)
    {
        var text = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '=' && i + 4 < part.Length
                && ushort.TryParse(part.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += 4;
            }
            else
            {
                text.Append(part[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>The escaped parts with <c>|</c> between them.</summary>
    /// <exception cref="ArgumentException">A part is empty, or the whole is longer than <see cref="MaxLength"/>.</exception>
    public static string Join(string first, params ReadOnlySpan<string> rest)
    {
        var joined = new StringBuilder(Checked(first));
        foreach (var part in rest)
        {
            joined.Append('|').Append(Checked(part));
        }

        return joined.Length <= MaxLength - 2
            ? joined.ToString()
            : throw new ArgumentException($"A key of {joined.Length} characters; the store takes {MaxLength - 2}.", nameof(first));
    }

    private static string Checked(string part) =>
        part.Length > 0 ? Escape(part) : throw new ArgumentException("A part of a key is empty.", nameof(part));

    private static bool Stays(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.' or ':' or '@';
}
