using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Words that may be a name, and the ways to cut them: “jean luc” is “Jean-Luc”, “o connor” is “O'Connor”, “Majo” is María José.
/// </summary>
internal sealed record SaidName(IReadOnlyList<string> Words, IReadOnlyList<string[]> Pieces)
{
    /// <summary>In words.</summary>
    public const int Longest = 5;

    private const double OtherCut = 0.1;
    private const double ShortForm = 0.3;

    public static SaidName Of(string text) => Of(text, PlainWords.Read(text));

    public static SaidName Of(string text, IReadOnlyList<PlainWord> words) =>
        new([.. words.Select(word => word.Text)],
            [.. words.Select(word => word.End <= text.Length ? NameParts.PiecesOf(text[word.Start..word.End]) : [])]);

    /// <summary>“Ana García”, “ana”, “J. de la Torre”; not “too many managers” nor “of”.</summary>
    public static bool IsLikely(string text)
    {
        var words = PlainWords.Read(text);
        return words.Count is > 0 and <= Longest
            && words.Any(word => word.Text.Length > 1)
            && words.All(word => char.IsUpper(text[word.Start]) || NameWordTable.IsParticle(word.Text)
                || Nicknames.Shipped.IsGivenName(word.Text) || !char.IsAsciiLetter(text[word.Start]))
            && !words.All(word => IsGrammar(word.Text));
    }

    /// <summary>“Her”, “one of them”, “also I”, «a ella»: no more than grammar, and nobody wrote it as a name, “May”.</summary>
    public static bool IsNone(string text) => PlainWords.Read(text) is { Count: > 0 } words
        && words.All(word => IsGrammar(word.Text) && (!char.IsUpper(text[word.Start]) || word.Text is "i"));

    private static bool IsGrammar(string word) => word is "one" or "uno" or "una" or "alguno" or "alguna"
        || StopWords.English.Contains(word) || StopWords.Spanish.Contains(word);

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
