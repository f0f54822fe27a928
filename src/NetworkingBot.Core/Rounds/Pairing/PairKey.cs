namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Two entrants in either order as one number. Half of a number each would be slow: its hash is the one half against the other, which is
/// the same for very many pairs.
/// </summary>
internal static class PairKey
{
    /// <summary>No organisation has more people than fit.</summary>
    private const int Bits = 24;

    public static long Of(int one, int other) => ((long)Math.Min(one, other) << Bits) | (uint)Math.Max(one, other);

    public static int First(long pair) => (int)(pair >> Bits);

    public static int Second(long pair) => (int)(pair & ((1 << Bits) - 1));
}
