namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Each entrant takes one and is taken by one, not always by the same: pairs, and rings of people of whom each takes the next. An
/// auction (Bertsekas) in which what an entrant costs rises until it goes to whom it is worth most. The prices prove what no round can be
/// worth more than, however the auction ended.
/// </summary>
internal sealed class FractionalMatching
{
    private const int Nobody = -1;
    private const int FirstRaise = PairWorths.Unit / 4;
    private const int LastRaise = PairWorths.Unit / 2000;
    private const int Finer = 5;

    /// <summary>A limit that auctions do not reach in practice; who still bids then takes nobody.</summary>
    private const int MaxBidsForEach = 400;

    private readonly PairWorths _worths;
    private readonly long[] _placement;
    private readonly long[] _prices;
    private readonly int[] _takes;
    private readonly int[] _takenBy;

    private FractionalMatching(PairWorths worths)
    {
        _worths = worths;
        _placement = [.. Enumerable.Range(0, worths.Count).Select(entrant => Placement.Of(worths, entrant))];
        (_prices, _takes, _takenBy) = (new long[worths.Count], new int[worths.Count], new int[worths.Count]);
        for (var raise = FirstRaise; ; raise = Math.Max(LastRaise, raise / Finer))
        {
            Auction(raise);
            if (raise == LastRaise)
                break;
        }
    }

    /// <summary>Whom each entrant takes; below zero: nobody.</summary>
    public IReadOnlyList<int> Takes => _takes;

    public static FractionalMatching Solve(PairWorths worths) => new(worths);

    /// <summary>
    /// No round is worth more, in units, with what it is worth that people are placed at all: half of what taking and being taken are
    /// worth to each, or more where that would not cover pairs that are not listed.
    /// </summary>
    public long Bound()
    {
        var twice = 0L;
        for (var entrant = 0; entrant < _worths.Count; entrant++)
            twice += Math.Max(Math.Max(0, BestFor(entrant).Left) + _prices[entrant], Unlisted(entrant));
        return (twice + 1) / 2;
    }

    /// <summary>What covers half of any pair that is not listed, twice.</summary>
    private long Unlisted(int entrant) => _worths.PlainMost is { } most ? (2 * _placement[entrant]) + most : 0;

    private void Auction(long raise)
    {
        Array.Fill(_takes, Nobody);
        Array.Fill(_takenBy, Nobody);
        var open = new Queue<int>(Enumerable.Range(0, _worths.Count));
        for (var left = (long)MaxBidsForEach * _worths.Count; left > 0 && open.TryDequeue(out var bidder); left--)
        {
            var (best, leaves, second) = BestFor(bidder);
            if (best == Nobody || leaves < 0)
                continue;
            _prices[best] += leaves - Math.Max(0, second) + raise;
            if (_takenBy[best] is >= 0 and var outbid)
            {
                _takes[outbid] = Nobody;
                open.Enqueue(outbid);
            }

            (_takenBy[best], _takes[bidder]) = (bidder, best);
        }
    }

    /// <summary>Who is worth most to an entrant after the price, what that leaves, and what the second best would.</summary>
    private (int Best, long Left, long Second) BestFor(int entrant)
    {
        var others = _worths.Of(entrant);
        var worths = _worths.WorthsOf(entrant);
        var (best, left, second) = (Nobody, -1L, -1L);
        for (var at = 0; at < others.Length; at++)
        {
            var leaves = worths[at] + _placement[entrant] + _placement[others[at]] - _prices[others[at]];
            if (leaves > left)
                (best, left, second) = (others[at], leaves, left);
            else if (leaves > second)
                second = leaves;
        }

        return (best, left, second);
    }
}
