namespace NetworkingBot.Core.Language;

/// <summary>Web addresses in typed text. One may open what it leads to, as that of a calendar does.</summary>
public static class WebAddresses
{
    /// <summary>True where an address stands in a text, or what is left of one whose beginning the platform took off.</summary>
    public static bool AreIn(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains(".ics", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Where an address goes on that the last word before <paramref name="end"/> belongs to: “…?key=ab==”, “…/ab-_/”.
    /// </summary>
    public static int EndOf(string text, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        if (!AreIn(text[start..end]))
        {
            return end;
        }

        while (end < text.Length && text[end] is '/' or '=' or '-' or '_' or '~' or '&')
        {
            end++;
        }

        return end;
    }
}
