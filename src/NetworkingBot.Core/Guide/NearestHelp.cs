using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Guide;

/// <summary>
/// Which lines of help come nearest to something that was not understood: those that share its words, and the fewer lines share a word the
/// more it tells.
/// </summary>
internal static class NearestHelp
{
    private const int Max = 3;
    private const int ShortestWord = 4;
    private const int Stem = 5;

    /// <summary>A word that more than four lines share tells nothing.</summary>
    private const double Min = 0.25;

    /// <summary>At most three, the nearest first; none when nothing comes near.</summary>
    public static IReadOnlyList<HelpLine> To(string said, IReadOnlyList<HelpLine> help)
    {
        var lines = help.Select(line => (Line: line, Words: WordsOf($"{line.Say} {line.Does} {line.Also}"))).ToList();
        var telling = WordsOf(said)
            .Select(word => lines.Where(line => line.Words.Any(known => AreAlike(word, known))).Select(line => line.Line).ToList())
            .Where(sharing => sharing.Count > 0)
            .ToList();
        return
        [
            .. help.Select(line =>
                    (Line: line, Nearness: telling.Where(sharing => sharing.Contains(line)).Sum(sharing => 1.0 / sharing.Count))
                )
            .Where(scored => scored.Nearness >= Min)
            .OrderByDescending(scored => scored.Nearness)
            .Take(Max)
            .Select(scored => scored.Line)];
    }

    private static HashSet<string> WordsOf(string text) =>
        [
            .. PlainWords
                .Read(text)
                .Select(word => word.Text)
                .Where(word => word.Length >= ShortestWord && !StopWords.English.Contains(word) && !StopWords.Spanish.Contains(word)),
        ];

    /// <summary>“Messages” and “messaging”, “private” and “privacy”, “calender” and “calendar”.</summary>
    private static bool AreAlike(string said, string known) => Typos.Between(said, known) is not null || StemOf(said) == StemOf(known);

    private static string StemOf(string word) => word.Length > Stem ? word[..Stem] : word;
}
