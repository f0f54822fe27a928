using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>The words of a name as they are compared; “O'Connor” is found by “Connor” too.</summary>
/// <param name="Words">Lower case, without accents.</param>
/// <param name="Pieces">For each word, what stands between its hyphens and apostrophes; empty where it has none.</param>
internal sealed record NameParts(string[] Words, string[][] Pieces)
{
    private const double OfPiece = 0.1;
    private const double OfInitial = 0.4;
    private const double LeftOut = 0.5;

    public static NameParts Of(string name)
    {
        var words = PlainWords.Read(name);
        return new NameParts([.. words.Select(word => word.Text)], [.. words.Select(word => PiecesOf(name[word.Start..word.End]))]);
    }

    public static string[] PiecesOf(string written) =>
        written.AsSpan().IndexOfAny('-', '\'', '’') < 0 ? []
            : [.. written.Split('-', '\'', '’').Select(piece => NamedList.Key(piece)).Where(piece => piece.Length > 0)];

    /// <summary>
    /// What it costs to take what was said for this name; null: it is another. A name of which a part was left unsaid fits a little less
    /// than one said in full.
    /// </summary>
    public double? Slips(IReadOnlyList<NearWords> said)
    {
        Span<bool> taken = stackalloc bool[Words.Length];
        var (cost, named) = (0d, 0);
        foreach (var one in said)
        {
            var (at, slips) = Nearest(one, taken);
            if (at < 0)
            {
                return null;
            }

            taken[at] = true;
            cost += slips;
            named++;
        }

        return cost + (named < Words.Length ? LeftOut : 0);
    }

    /// <summary>Whether each typed word begins another word of the name.</summary>
    public bool Begin(string[] typed) =>
        typed.All(start => Words.Any(word => word.StartsWith(start, StringComparison.Ordinal))
            || Pieces.Any(pieces => pieces.Any(piece => piece.StartsWith(start, StringComparison.Ordinal))));

    private (int At, double Slips) Nearest(NearWords said, ReadOnlySpan<bool> taken)
    {
        var best = (At: -1, Slips: double.MaxValue);
        for (var at = 0; at < Words.Length; at++)
        {
            if (!taken[at] && CostOf(said, at) is { } cost && cost < best.Slips)
            {
                best = (at, cost);
            }
        }

        return best;
    }

    private double? CostOf(NearWords said, int at) =>
        said.IsInitial ? (Words[at].StartsWith(said.Word, StringComparison.Ordinal) ? (Words[at].Length == 1 ? 0 : OfInitial) : null)
        : said.CostOf(Words[at]) is { } whole ? whole
        : Pieces[at].Contains(said.Word) ? OfPiece
        : null;
}

/// <summary>A typed word and every word of a name that it may stand for, with what that costs.</summary>
internal sealed record NearWords(string Word, IReadOnlyDictionary<string, double> Costs)
{
    public bool IsInitial => Word.Length == 1 && char.IsAsciiLetterLower(Word[0]);

    public double? CostOf(string word) => Costs.TryGetValue(word, out var cost) ? cost : null;
}
