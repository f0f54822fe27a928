using System.Text;

namespace NetworkingBot.Teams;

/// <summary>
/// Plain text for the few places of a card that read Markdown (headings, facts): every mark is escaped, and so is <c>&lt;</c>, so that no
/// <c>&lt;at&gt;</c> in somebody's words can match a mention. Most text goes into runs, which read no markup at all.
/// </summary>
internal static class Markdown
{
    private const string Marks = "\\`*_{}[]<>~|";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var lineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (Marks.Contains(text[i]) || (lineStart && text[i] is '#' or '-' or '+') || EndsOrdinal(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
            lineStart = text[i] == '\n' || (lineStart && char.IsWhiteSpace(text[i]));
        }

        return escaped.ToString();
    }

    /// <summary>True for the dot or parenthesis of “1.” at the beginning of a line, which would begin a list.</summary>
    private static bool EndsOrdinal(string text, int at)
    {
        if (text[at] is not ('.' or ')') || at == 0 || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return string.IsNullOrWhiteSpace(text[(text.LastIndexOf('\n', at) + 1)..start]);
    }
}
