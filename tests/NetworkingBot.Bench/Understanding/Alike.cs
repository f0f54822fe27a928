namespace NetworkingBot.Bench.Understanding;

/// <summary>How alike two sentences are: the share of their words that both have (Jaccard).</summary>
internal static class Alike
{
    /// <summary>From here on one is a paraphrase of the other.</summary>
    public const double TooMuch = .8;

    public static bool AreTooMuch(HashSet<string> one, HashSet<string> other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        if (few.Count < TooMuch * many.Count)
        {
            return false;
        }

        var both = few.Count(many.Contains);
        return both >= TooMuch * (few.Count + many.Count - both);
    }
}
