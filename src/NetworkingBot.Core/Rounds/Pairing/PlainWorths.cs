namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// What a meeting is worth by the wishes of the round, and together with what the two could give each other, which counts as much as one
/// wish: a wish is not outdone by it, and between meetings that fulfil as many it decides.
/// </summary>
/// <param name="traits">Null: nothing is wished.</param>
internal sealed class PlainWorths(Traits? traits)
{
    private readonly int _wishes = traits?.Wishes ?? 0;

    /// <summary>With every wish fulfilled and no gain that is known.</summary>
    public int Most => Weighed(_wishes, 0);

    public int Between(int one, int other) => Weighed(traits?.Fulfilled(one, other) ?? 0, 0);

    /// <param name="gain">0–1.</param>
    public int Between(int one, int other, double gain) => Weighed(traits?.Fulfilled(one, other) ?? 0, gain);

    private int Weighed(int fulfilled, double gain) =>
        (int)Math.Round(PairWorths.Unit * (fulfilled + gain) / (_wishes + 1));
}
