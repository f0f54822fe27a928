namespace NetworkingBot.Core.Calendars;

/// <summary>The address of a published calendar, as people paste it.</summary>
internal static class CalendarAddress
{
    /// <summary>In UTF-16 units; the longest that calendars give out has some three hundred.</summary>
    public const int MaxLength = 1000;

    private const string Extension = ".ics";

    private const string Around = " \n\r\t<>\"“”«»()',;";

    private static readonly string _secure = Uri.UriSchemeHttps + Uri.SchemeDelimiter;
    private static readonly string[] _webcal = ["webcal://", "webcals://"];

    /// <summary>What stands in the addresses that Google, Outlook, Apple and Nextcloud give out.</summary>
    private static readonly string[] _signs = [Extension, "webcal", "/ical/", "/public-calendars/"];

    /// <summary>
    /// The one address that a text is, in brackets or quotation marks or not; <c>webcal</c> is https, and so is what ends as calendars do
    /// and names no scheme. Null: it is none, or more than that.
    /// </summary>
    public static Uri? In(string text)
    {
        var bare = text.Trim([.. Around]).TrimEnd('.', '!', '?');
        return bare.Length is > 0 and <= MaxLength && !bare.Any(char.IsWhiteSpace)
            && Uri.TryCreate(WithScheme(bare), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
    }

    /// <summary>The one address in a text, whatever is said around it. Null: there is none, or several.</summary>
    public static Uri? OnlyIn(string text) => Only(Words(text));

    /// <summary>The one address in a text that can only be a calendar's. Null: there is none, or several.</summary>
    public static Uri? OfCalendarIn(string text) =>
        Only(Words(text).Where(word => _signs.Any(sign => word.Contains(sign, StringComparison.OrdinalIgnoreCase))));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Uri? Only(IEnumerable<string> words) => words.Select(In).OfType<Uri>().Take(2).ToList() is [var only] ? only : null;

    private static string WithScheme(string bare) =>
        _webcal.FirstOrDefault(scheme => bare.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } webcal
            ? _secure + bare[webcal.Length..]
        : !bare.Contains(Uri.SchemeDelimiter, StringComparison.Ordinal) && bare.Contains('/', StringComparison.Ordinal)
            && bare.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? _secure + bare
        : bare;
}
