using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Words that may be a name, and the ways to cut them: “jean luc” is “Jean-Luc”, “o connor” is “O'Connor”, “Majo” is María José.
/// </summary>
internal sealed record SaidName(IReadOnlyList<string> Words, IReadOnlyList<string[]> Pieces)
{
    private const double OtherCut = 0.1;
    private const double ShortForm = 0.3;

    public static SaidName Of(string text) => Of(text, PlainWords.Read(text));

    public static SaidName Of(string text, IReadOnlyList<PlainWord> words) =>
        new([.. words.Select(word => word.Text)],
            [.. words.Select(word => word.End <= text.Length ? NameParts.PiecesOf(text[word.Start..word.End]) : [])]);

    /// <summary>The words as they stand, then as they may be cut otherwise, with what that costs.</summary>
    public IEnumerable<(IReadOnlyList<string> Words, double Cost)> Ways(NameWordTable known)
    {
        if (Words.Count == 0)
        {
            yield break;
        }

        yield return (Words, 0);
        for (var at = 0; at < Words.Count; at++)
        {
            if (at + 1 < Words.Count && known.Has(Words[at] + Words[at + 1]))
            {
                yield return ([.. Words.Take(at), Words[at] + Words[at + 1], .. Words.Skip(at + 2)], OtherCut);
            }

            if (Pieces[at].Length > 1)
            {
                yield return ([.. Words.Take(at), .. Pieces[at], .. Words.Skip(at + 1)], OtherCut);
            }

            foreach (var full in Nicknames.Shipped.OthersOf(Words[at]).Where(other => other.Contains(' ', StringComparison.Ordinal)))
            {
                yield return ([.. Words.Take(at), .. full.Split(' '), .. Words.Skip(at + 1)], ShortForm);
            }
        }
    }
}
