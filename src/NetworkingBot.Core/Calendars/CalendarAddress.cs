namespace NetworkingBot.Core.Calendars;

/// <summary>The address of a published calendar, as people paste it.</summary>
internal static class CalendarAddress
{
    /// <summary>In UTF-16 units; the longest that calendars give out has some three hundred.</summary>
    public const int MaxLength = 1000;

    /// <summary>
    /// The one address that a text is, in brackets or quotation marks or not; <c>webcal</c> is https. Null: it is none, or more than that.
    /// </summary>
    public static Uri? In(string text)
    {
        var bare = text.Trim(' ', '\n', '\r', '\t', '<', '>', '"', '“', '”', '«', '»', '(', ')', '\'', ',', ';').TrimEnd('.', '!', '?');
        return bare.Length is > 0 and <= MaxLength && !bare.Any(char.IsWhiteSpace)
            && bare.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(bare, UriKind.Absolute, out var address)
            ? Secure(address)
            : null;
    }

    private static Uri? Secure(Uri address) => address.Scheme.ToUpperInvariant() switch
    {
        "HTTPS" or "HTTP" => address,
        "WEBCAL" or "WEBCALS" => new Uri(string.Concat(Uri.UriSchemeHttps, address.OriginalString.AsSpan(address.Scheme.Length))),
        _ => null,
    };
}
