using System.Text.RegularExpressions;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Introductions;

/// <summary>What may stand in a first message to somebody one does not know yet.</summary>
public static partial class FirstMessage
{
    /// <summary>Longest text of each part, in UTF-16 units.</summary>
    public const int MaxLength = 400;

    public static string Clean(string? text) => CleanText.OneLine(text ?? "");

    /// <summary>
    /// As much of what somebody said as a button carries: more than <see cref="MaxLength"/>, so that whoever is asked again which colleague
    /// they mean still hears that it is too long.
    /// </summary>
    public static string? Begun(string? text) => text is null ? null : CommandCodec.Fitting(CleanText.Start(text, MaxLength + 1));

    /// <summary>
    /// True for links, e-mail addresses and telephone numbers: before both agreed they are held back, since they are what unwanted messages
    /// are made of.
    /// </summary>
    public static bool HoldsContactDetails(string text) => Detail().IsMatch(text);

    [GeneratedRegex(
        """
        \b(https?|ftp|mailto|tel|msteams|slack):            # a scheme
        | \bwww\.                                            # a host without one
        | [\p{L}\d._%+-]+ \s* (@|\(at\)|\[at\]|\(arroba\)) \s* [\p{L}\d-]+ (\.|\s*\(dot\)\s*|\s*\[dot\]\s*) \p{L}{2,}   # an e-mail address
        | \b[\p{L}\d-]+\.(com|org|io|me|ly|es|info|biz|gg|co|eu|link|xyz)\b   # a domain, or the shortened form of a link
        | \b[\p{L}\d-]+\.\p{L}{2,}/                          # any host with a path
        | (?<!\d)\+?(\d[\s().-]{0,2}){8,}\d                  # a telephone number
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Detail();
}
