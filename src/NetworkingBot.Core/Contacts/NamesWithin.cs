using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>Where names may stand in a sentence: “write to Ana García about the offer”, «llamar a ana».</summary>
internal static class NamesWithin
{
    /// <summary>Words after which somebody is named.</summary>
    private static readonly HashSet<string> _before =
    [
        "to",
        "with",
        "about",
        "of",
        "for",
        "from",
        "that",
        "a",
        "con",
        "de",
        "que",
        "para",
        "por",
        "sobre",
    ];

    /// <summary>The sentence with “Ana's” as “Ana”, every letter in its place.</summary>
    public static string Bare(string sentence) =>
        sentence.Replace("'s", "  ", StringComparison.Ordinal).Replace("’s", "  ", StringComparison.Ordinal);

    /// <summary>From left to right, and at each place the longest first, in words.</summary>
    public static IEnumerable<string> Candidates(string sentence, int longest)
    {
        var bare = Bare(sentence);
        var words = PlainWords.Read(bare);
        return
            from start in Enumerable.Range(0, words.Count)
            where IsPlace(bare, words, start)
            from count in Enumerable.Range(1, Math.Min(longest, words.Count - start)).Reverse()
            select bare[words[start].Start..words[start + count - 1].End];
    }

    /// <summary>
    /// The words that are most likely a name: with capital letters, or else after “to”, “with”, “about”. Null when there are none.
    /// </summary>
    public static string? Guess(string sentence)
    {
        var bare = Bare(sentence);
        var words = PlainWords.Read(bare);
        List<int> places = [.. Enumerable.Range(0, words.Count).Where(start => IsPlace(bare, words, start))];
        List<int> capitals = [.. places.Where(place => IsCapital(bare, words[place]))];
        List<int> named = capitals.Count > 0 ? capitals : [.. places.Where(place => place > 1 && _before.Contains(words[place - 1].Text))];
        return named.Count == 0
            ? null
            : bare[words[named[0]].Start..words[named[0] + words.Skip(named[0] + 1).TakeWhile(word => IsCapital(bare, word)).Count()].End];
    }

    private static bool IsPlace(string text, IReadOnlyList<PlainWord> words, int at) =>
        IsCapital(text, words[at])
        || (!StopWords.English.Contains(words[at].Text) && !StopWords.Spanish.Contains(words[at].Text) && IsNamedAfter(words, at));

    /// <summary>“To call ana”: after “to” at the beginning comes what to do, and then whom it is done to.</summary>
    private static bool IsNamedAfter(IReadOnlyList<PlainWord> words, int at) => words[0].Text == "to"
        ? at > 1 && (at == 2 || _before.Contains(words[at - 1].Text))
        : at > 0 && _before.Contains(words[at - 1].Text);

    private static bool IsCapital(string text, PlainWord word) => word.Text.Length > 1 && char.IsUpper(text[word.Start]);
}
