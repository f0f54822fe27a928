using System.Buffers;
using System.Text;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Reads a sentence as the words it says: markup and signatures are left out, abbreviations and emoji are written out, letters that are
/// drawn out are let go, what is only breath (“um”, “eh”) or announces that something follows (“two things:”) is skipped. Every word keeps
/// its place in the text. Takes hostile text: the work is bounded by its length.
/// </summary>
public static class SentenceWords
{
    /// <summary>“holaaa” has more of a letter than any word of the bot's languages.</summary>
    private const int MostOfOneLetter = 2;

    /// <summary>Words that stand before it: a greeting.</summary>
    private const int FarthestAnnouncement = 5;

    /// <summary>Names and a title, behind “kind regards”.</summary>
    private const int LongestSignature = 6;

    private static readonly Dictionary<string, string[]> _writtenOut = Pairs("abbreviations");
    private static readonly Dictionary<string, string[]> _emoji = Pairs("emoji");
    private static readonly HashSet<string> _breath = [.. EmbeddedLists.Lines("breath")];
    private static readonly SearchValues<char> _stops = SearchValues.Create(":,.;!-–—\n");
    private static readonly List<string[]> _announcements =
        [.. EmbeddedLists.Lines("announcements").Select(line => line.Split(' ')).OrderByDescending(phrase => phrase.Length)];
    private static readonly IReadOnlyList<string[]> _closings = [.. EmbeddedLists.Lines("closings").Select(line => line.Split(' '))];

    public static IReadOnlyList<PlainWord> Read(string text)
    {
        var plain = WithoutMarkup(text);
        var words = new List<PlainWord>();
        foreach (var word in PlainWords.Read(plain).Concat(EmojiIn(plain)).OrderBy(word => word.Start))
        {
            var said = _emoji.ContainsKey(word.Text) ? word.Text : WithoutDrawl(word.Text);
            if (!_breath.Contains(said))
            {
                words.AddRange(WrittenOut(said).Select(part => word with { Text = part }));
            }
        }

        return WithoutSignature(WithoutAnnouncement(plain, words));
    }

    private static string[] WrittenOut(string word) =>
        _emoji.TryGetValue(word, out var meaning) || _writtenOut.TryGetValue(word, out meaning) ? meaning : [word];

    private static IEnumerable<PlainWord> EmojiIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] > '\u2000')
            {
                var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
                var sign = text.Substring(at, length);
                if (_emoji.ContainsKey(sign))
                {
                    yield return new PlainWord(sign, at, at + length);
                }
            }
        }
    }

    /// <summary>
    /// What stands between “&lt;” and “&gt;” names an account or an address; blanks take its place, so that offsets hold.
    /// </summary>
    private static string WithoutMarkup(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text);
        for (var from = text.IndexOf('<', StringComparison.Ordinal); from >= 0;)
        {
            var to = text.IndexOf('>', from);
            if (to < 0)
            {
                break;
            }

            for (var at = from; at <= to; at++)
            {
                plain[at] = ' ';
            }

            from = text.IndexOf('<', to);
        }

        return plain.ToString();
    }

    private static string WithoutDrawl(string word)
    {
        var kept = new StringBuilder(word.Length);
        var run = 0;
        var drawn = false;
        foreach (var letter in word)
        {
            run = kept.Length > 0 && kept[^1] == letter ? run + 1 : 1;
            if (run > MostOfOneLetter && char.IsLetter(letter))
            {
                drawn = true;
                continue;
            }

            kept.Append(letter);
        }

        // A drawn-out end stands for one letter: “hola”, “please”; “coool” stays in doubt and keeps two.
        return drawn && kept.Length > 1 && kept[^1] == kept[^2] ? kept.ToString(0, kept.Length - 1) : kept.ToString();
    }

    /// <summary>“Morning. Two things: …”.</summary>
    private static List<PlainWord> WithoutAnnouncement(string text, List<PlainWord> words)
    {
        for (var at = 0; at < Math.Min(words.Count, FarthestAnnouncement); at++)
        {
            if (_announcements.Find(phrase => Stands(words, at, phrase)) is { } found
                && at + found.Length is var next && next < words.Count
                && (at == 0 || IsApart(text, words[at - 1], words[at])) && IsApart(text, words[next - 1], words[next]))
            {
                return [.. words[..at], .. words[next..]];
            }
        }

        return words;
    }

    private static bool IsApart(string text, PlainWord one, PlainWord next) =>
        text[one.End..Math.Max(one.End, next.Start)].AsSpan().IndexOfAny(_stops) >= 0;

    private static List<PlainWord> WithoutSignature(List<PlainWord> words)
    {
        for (var at = Math.Max(1, words.Count - LongestSignature); at < words.Count; at++)
        {
            if (_closings.Any(closing => Stands(words, at, closing)))
            {
                return words[..at];
            }
        }

        return words;
    }

    private static bool Stands(List<PlainWord> words, int at, string[] phrase) =>
        at + phrase.Length <= words.Count && !phrase.Where((word, i) => words[at + i].Text != word).Any();

    private static Dictionary<string, string[]> Pairs(string list) => EmbeddedLists.Lines(list)
        .Select(line => line.Split(" = "))
        .ToDictionary(pair => pair[0], pair => pair[1].Split(' '), StringComparer.Ordinal);
}
