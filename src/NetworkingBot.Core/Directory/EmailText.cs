using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Directory;

/// <summary>An e-mail address as cells have it: alone, with its owner's name before it, or as a link.</summary>
internal static partial class EmailText
{
    public static bool IsAddress(string text) => Form().IsMatch(Address(text));

    /// <summary>
    /// The address of a cell in lower case: without “mailto:”, from “Ana &lt;ana@example.com&gt;”, the first of several. What is none comes
    /// back as it is.
    /// </summary>
    public static string Address(string cell)
    {
        var text = cell.Trim();
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase))
        {
            text = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }

        if (
            text.IndexOf('<', StringComparison.Ordinal) is var open and >= 0
            && text.IndexOf('>', open) is var close and > 0
            && text[open..close].Contains('@', StringComparison.Ordinal)
        )
        {
            text = text[(open + 1)..close];
        }

        var first = text.Split([';', ',', '|', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (first.Length > 1 && Array.TrueForAll(first, Form().IsMatch) ? first[0] : text).ToLowerInvariant();
    }

    [GeneratedRegex(@"^[^\s@<>()\[\],;:""\\]{1,64}@([\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();
}
