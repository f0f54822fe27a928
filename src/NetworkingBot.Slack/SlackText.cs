using System.Text.RegularExpressions;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Slack;

/// <summary>Text that people wrote, made safe and short enough for Slack, and Slack's own marks made readable.</summary>
internal static partial class SlackText
{
    /// <summary>
    /// For mrkdwn: nothing in it can become a mention, a channel ping or a link.
    /// https://docs.slack.dev/messaging/formatting-message-text#escaping
    /// </summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Escaped, and short enough after that.</summary>
    public static string Escape(string text, int maxLength)
    {
        for (var kept = maxLength; ; kept -= 16)
        {
            if (Escape(Shorten(text, kept)) is { } escaped && escaped.Length <= maxLength)
            {
                return escaped;
            }
        }
    }

    /// <summary>At most <paramref name="maxLength"/> UTF-16 units, with “…” where something is missing; never half a character.</summary>
    public static string Shorten(string text, int maxLength) => CleanText.Shortened(text, Math.Max(1, maxLength));

    /// <summary>
    /// The whole text in pieces of at most <paramref name="maxLength"/>, broken at a line, else at a word, else anywhere.
    /// </summary>
    public static IEnumerable<string> Split(string text, int maxLength)
    {
        while (text.Length > maxLength)
        {
            var end = text.LastIndexOf('\n', maxLength - 1);
            end = end > 0 ? end : text.LastIndexOf(' ', maxLength - 1);
            end = end > 0 ? end : char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
            yield return text[..end];
            text = text[end..].TrimStart('\n', ' ');
        }

        if (text.Length > 0)
        {
            yield return text;
        }
    }

    /// <summary>
    /// UTF-16 units of a message that are read. Slack cuts what people type at this length; what a program posts may be longer.
    /// </summary>
    private const int MostRead = 40_000;

    /// <summary>Linear in the text, whatever it is: it comes from anybody.</summary>
    private static readonly Regex _mark = new(
        @"<(?<kind>[@#!]?)(?<target>[^<|>]*)(\|(?<label>[^<>]*))?>",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));

    /// <summary>
    /// What somebody typed, from the way Slack writes it: <c>&lt;@U1|maya&gt;</c>, <c>&lt;https://x.y|label&gt;</c>, <c>&amp;amp;</c>. The
    /// users mentioned come back by the words that stand for them; mentions of <paramref name="botUser"/> are left out.
    /// </summary>
    public static (string Text, IReadOnlyDictionary<string, string> Mentions) Read(string text, string? botUser)
    {
        var mentions = new Dictionary<string, string>(StringComparer.Ordinal);
        var plain = _mark.Replace(CleanText.Start(text, MostRead), mark =>
        {
            var (kind, target, label) = (mark.Groups["kind"].Value, mark.Groups["target"].Value, mark.Groups["label"].Value);
            if (kind == "@" && target == botUser)
            {
                return "";
            }

            if (kind == "@")
            {
                mentions["@" + target] = target;
                return "@" + target;
            }

            return label.Length > 0 ? (kind == "#" ? "#" : "") + label
                : kind == "!" ? "@" + target
                : target.StartsWith("mailto:", StringComparison.Ordinal) ? target["mailto:".Length..]
                : target;
        });
        // More than the core reads it refuses, whatever adorns it.
        plain = Unescape(plain);
        return ((plain.Length > Recogniser.MaxLength ? plain : WithoutMarks(plain)).Trim(), mentions);
    }

    /// <summary>
    /// Words without what only adorns them: emoji, which Slack writes as <c>:wave:</c>, and the marks of bold, italic, struck and code. A
    /// message that is nothing but a sign of yes, no or hello says that, in one character.
    /// </summary>
    private static string WithoutMarks(string text)
    {
        try
        {
            return Bare(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // The words are there with their marks as well.
            return text;
        }
    }

    private static string Bare(string text)
    {
        var bare = Emoji().Replace(text, mark => IsInAddress(text, mark.Index) ? mark.Value : " ");
        if (string.IsNullOrWhiteSpace(bare) && Emoji().Match(text) is { Success: true } only)
        {
            return Sign(only.Groups["name"].Value) ?? text;
        }

        bare = WithoutAdornment(WithoutAdornment(bare));
        return bare == text ? text : Gaps().Replace(bare, " ");
    }

    private static string WithoutAdornment(string text) =>
        Adorned().Replace(text, mark => IsInAddress(text, mark.Index) ? mark.Value : mark.Groups["words"].Value);

    /// <summary>What looks like a mark inside of an address is a part of it: “https://x.y/_ab_/z”.</summary>
    private static bool IsInAddress(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before[(before.LastIndexOfAny(' ', '\t', '\n') + 1)..].Contains("://", StringComparison.Ordinal);
    }

    private static string? Sign(string emoji) => emoji switch
    {
        "+1" or "thumbsup" or "ok_hand" or "white_check_mark" or "heavy_check_mark" or "ok" => "👍",
        "-1" or "thumbsdown" or "x" or "no_entry_sign" or "negative_squared_cross_mark" => "👎",
        "wave" => "👋",
        "pray" or "heart" or "raised_hands" or "tada" => "🙏",
        _ => null,
    };

    private static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    // Not the minutes of “10:30:15”.
    [GeneratedRegex(@"(?<![\w:]):(?<name>(?=[^:\s]*[a-z+\-])[\p{Ll}\p{N}_+\-']{1,100}):(?::skin-tone-[2-6]:)?(?!\w)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Emoji();

    // Marked words are few: bounded, so that a text full of marks takes no longer than another.
    [GeneratedRegex(@"(?<![\w*_~`])(?<mark>[*_~`])(?=[^\s*_~`]|[*_~`][^\s*_~`])(?<words>[^\n`]{0,300}?\S)\k<mark>(?![\w*~`])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Adorned();

    [GeneratedRegex(@"[ \t]{2,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Gaps();
}
