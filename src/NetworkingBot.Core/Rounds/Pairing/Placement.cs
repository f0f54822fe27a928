namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>What it is worth, beside the meeting itself, that somebody has anybody at all.</summary>
internal static class Placement
{
    private const int MaxWaited = 8;

    /// <summary>
    /// More than an exchange of a few pairs can win, and more for those who had nobody in the rounds before: whoever is left over goes
    /// first next time.
    /// </summary>
    public static long Of(PairWorths worths, int entrant) => 4L * PairWorths.Unit * (1 + Math.Min(worths.Waited(entrant), MaxWaited));
}
