using System.Globalization;

namespace NetworkingBot.Web;

/// <summary>
/// A circle with initials in the place of a photo, in one of six colours that a name always gets. Decoration: hidden from screen readers.
/// </summary>
internal static class Initials
{
    private const int Hues = 6;

    public static HtmlNode Draw(string name) =>
        HtmlNode.Of($"<span class=\"portrait\" data-hue=\"{HueOf(name)}\" aria-hidden=\"true\">{Of(name)}</span>");

    private static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] initials = words.Length > 1 ? [words[0], words[^1]] : words;
        return string.Concat(initials.Select(word => StringInfo.GetNextTextElement(word))).ToUpperInvariant();
    }

    private static int HueOf(string name) => name.Aggregate(7, (sum, letter) => (sum * 31 + letter) & 0xffff) % Hues;
}
