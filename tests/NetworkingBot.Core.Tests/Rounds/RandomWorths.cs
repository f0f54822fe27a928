using NetworkingBot.Core.Rounds.Pairing;

namespace NetworkingBot.Core.Tests.Rounds;

/// <summary>What meetings are worth, who may not meet and who waited, from a seed; and the best of all rounds, by trying each.</summary>
internal sealed class RandomWorths
{
    private readonly int[,] _worths;
    private readonly int[] _waited;

    public RandomWorths(int seed, int people, int barredInTen = 2, bool waits = true)
    {
        var random = new Random(seed);
        _worths = new int[people, people];
        _waited = [.. Enumerable.Range(0, people).Select(_ => waits && random.Next(5) == 0 ? random.Next(1, 4) : 0)];
        var (barred, listed) = (new HashSet<long>(), new List<WorthyPair>());
        for (var one = 0; one < people; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var worth = random.Next(10) < barredInTen ? PairWorths.Never : random.Next(3) == 0 ? 0 : random.Next(PairWorths.Unit);
                _worths[one, other] = _worths[other, one] = worth;
                if (worth == PairWorths.Never)
                    barred.Add(PairKey.Of(one, other));
                else if (worth > 0)
                    listed.Add(new WorthyPair(one, other, worth));
            }
        }

        Worths = new PairWorths(people, new MeetingRules(barred, new HashSet<long>(), _waited), new PlainWorths(traits: null), listed);
    }

    public PairWorths Worths { get; }

    public int People => _waited.Length;

    /// <summary>What pairs are worth, in which placing people comes first, those who waited before others.</summary>
    public long Value(IEnumerable<IReadOnlyList<int>> pairs) => pairs.Sum(pair => Value(pair[0], pair[1]));

    public long BestOfPairs() => BestOfPairs((1 << People) - 1, []);

    /// <summary>The mean of what each has of the other, in the best pairs, where these leave nobody out.</summary>
    public double BestMeanOfPairs()
    {
        var placed = Enumerable.Range(0, People).Sum(one => People * Placement.Of(Worths, one));
        return 2.0 * (BestOfPairs() - placed) / PairWorths.Unit / People;
    }

    /// <summary>The mean of what each has of the others in the group, of all people in the best groups of these sizes.</summary>
    public double BestOfGroups(IReadOnlyList<int> sizes) =>
        BestOfGroups([.. sizes.Order()], (1 << People) - 1, []) / PairWorths.Unit / sizes.Sum();

    private long Value(int one, int other) =>
        _worths[one, other] + (People * (Placement.Of(Worths, one) + Placement.Of(Worths, other)));

    private long BestOfPairs(int left, Dictionary<int, long> known)
    {
        if (left == 0)
            return 0;
        if (known.TryGetValue(left, out var best))
            return best;
        var first = System.Numerics.BitOperations.TrailingZeroCount(left);
        var rest = left & ~(1 << first);
        best = BestOfPairs(rest, known);
        for (var other = first + 1; other < People; other++)
        {
            if ((rest & (1 << other)) != 0 && _worths[first, other] != PairWorths.Never)
                best = Math.Max(best, Value(first, other) + BestOfPairs(rest & ~(1 << other), known));
        }

        return known[left] = best;
    }

    /// <summary>Below zero where these sizes do not come out.</summary>
    private double BestOfGroups(int[] sizes, int left, Dictionary<(int, string), double> known)
    {
        if (sizes.Length == 0)
            return 0;
        var key = (left, string.Join(' ', sizes));
        if (known.TryGetValue(key, out var best))
            return best;
        best = double.NegativeInfinity;
        var size = sizes[0];
        for (var group = left; group > 0; group = (group - 1) & left)
        {
            if (System.Numerics.BitOperations.PopCount((uint)group) == size && WorthOf(group) is { } worth)
                best = Math.Max(best, worth + BestOfGroups(sizes[1..], left & ~group, known));
        }

        return known[key] = best;
    }

    private double? WorthOf(int group)
    {
        int[] people = [.. Enumerable.Range(0, People).Where(one => (group & (1 << one)) != 0)];
        var sum = 0.0;
        foreach (var one in people)
        {
            foreach (var other in people.Where(other => other != one))
            {
                if (_worths[one, other] == PairWorths.Never)
                    return null;
                sum += _worths[one, other];
            }
        }

        return sum / (people.Length - 1);
    }
}
