namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>Makes pairs of rings and chains of people of whom each takes the next: every other link, the better way round.</summary>
internal static class Rings
{
    private const int Nobody = -1;

    /// <returns>With whom each meets; below zero: nobody yet.</returns>
    public static int[] Split(PairWorths worths, IReadOnlyList<int> takes)
    {
        var mates = new int[worths.Count];
        Array.Fill(mates, Nobody);
        var isTaken = new bool[worths.Count];
        foreach (var taken in takes.Where(taken => taken >= 0))
            isTaken[taken] = true;
        var seen = new bool[worths.Count];
        foreach (var start in Enumerable.Range(0, worths.Count).OrderBy(entrant => isTaken[entrant]))
        {
            if (Follow(takes, start, seen) is { Count: > 1 } chain)
                Join(worths, mates, chain, isRing: isTaken[start]);
        }

        return mates;
    }

    private static List<int> Follow(IReadOnlyList<int> takes, int start, bool[] seen)
    {
        var chain = new List<int>();
        for (var at = start; at >= 0 && !seen[at]; at = takes[at])
        {
            seen[at] = true;
            chain.Add(at);
        }

        return chain;
    }

    /// <summary>An odd ring leaves out whom it costs least; a chain, its last one.</summary>
    private static void Join(PairWorths worths, int[] mates, List<int> chain, bool isRing)
    {
        var first = !isRing ? 0 : chain.Count % 2 == 0 ? BestOfTwo(worths, chain) : BestOfOdd(worths, chain);
        for (var at = 0; at + 1 < chain.Count; at += 2)
        {
            var (one, other) = (chain[(first + at) % chain.Count], chain[(first + at + 1) % chain.Count]);
            (mates[one], mates[other]) = (other, one);
        }
    }

    private static int BestOfTwo(PairWorths worths, List<int> ring)
    {
        var (even, odd) = (0L, 0L);
        for (var at = 0; at < ring.Count; at += 2)
        {
            even += Link(worths, ring, at);
            odd += Link(worths, ring, at + 1);
        }

        return even >= odd ? 0 : 1;
    }

    /// <summary>Begun two links further, a ring of pairs gives up its first link for the next free one.</summary>
    private static int BestOfOdd(PairWorths worths, List<int> ring)
    {
        var sum = 0L;
        for (var at = 0; at + 1 < ring.Count; at += 2)
            sum += Link(worths, ring, at);
        var (best, most) = (0, sum);
        for (var (step, first) = (1, 0); step < ring.Count; step++)
        {
            sum += Link(worths, ring, first + ring.Count - 1) - Link(worths, ring, first);
            first = (first + 2) % ring.Count;
            if (sum > most)
                (best, most) = (first, sum);
        }

        return best;
    }

    private static long Link(PairWorths worths, List<int> ring, int at) =>
        worths.Between(ring[at % ring.Count], ring[(at + 1) % ring.Count]);
}
