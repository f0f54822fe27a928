using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// The pairs that are worth most together, proven, in time that grows with the cube of the people: Edmonds' method of blossoms with
/// prices (primal and dual, as Galil describes it, 1986). People and blossoms, which are odd rings that act as one, are nodes; trees of
/// alternating links grow from nodes that have nobody, over links that are tight, until two trees meet.
/// </summary>
internal sealed partial class ExactMatching
{
    private const int Nobody = -1;

    private readonly int _people;
    private readonly int _capacity;
    private readonly long[,] _worth;
    private readonly Link[,] _links;
    private readonly long[] _price;
    private readonly int[] _mate;
    private readonly int[] _tightest;
    private readonly int[] _top;
    private readonly int[] _parent;
    private readonly Side[] _side;
    private readonly int[] _visited;
    private readonly List<int>?[] _ring;
    private readonly int[,] _within;
    private readonly Queue<int> _open = new();
    private int _nodes;
    private int _visit;

    private ExactMatching(PairWorths worths)
    {
        _people = _nodes = worths.Count;
        _capacity = _people + (_people / 2) + 1;
        (_worth, _links, _within) = (new long[_people, _people], new Link[_capacity, _capacity], new int[_capacity, _people]);
        (_price, _mate, _tightest) = (new long[_capacity], new int[_capacity], new int[_capacity]);
        (_top, _parent, _visited) = (new int[_capacity], new int[_capacity], new int[_capacity]);
        (_side, _ring) = (new Side[_capacity], new List<int>?[_capacity]);
        Array.Fill(_mate, Nobody);
        Array.Fill(_top, Nobody);
        Read(worths);
    }

    private enum Side : byte
    {
        Unreached,

        /// <summary>At an even distance from the root of its tree: may take another.</summary>
        Outer,
        Inner,
    }

    /// <returns>With whom each meets; below zero: nobody.</returns>
    public static int[] Solve(PairWorths worths)
    {
        if (worths.Count == 0)
            return [];
        var matching = new ExactMatching(worths);
        while (matching.Augments())
        {
        }

        return matching._mate[..worths.Count];
    }

    /// <summary>
    /// Placing people comes before all that meetings are worth, and those who have waited before others. Links that may not be have no
    /// worth, which is less than that of any that may.
    /// </summary>
    private void Read(PairWorths worths)
    {
        var most = 0L;
        for (var one = 0; one < _people; one++)
        {
            for (var other = 0; other < _people; other++)
            {
                var placed = Placement.Of(worths, one) + Placement.Of(worths, other);
                var worth = one == other ? PairWorths.Never : worths.Between(one, other);
                _worth[one, other] = worth == PairWorths.Never ? 0 : worth + (_people * placed);
                _links[one, other] = new Link(one, other);
                most = Math.Max(most, _worth[one, other]);
            }

            (_top[one], _within[one, one]) = (one, one);
        }

        for (var one = 0; one < _people; one++)
        {
            _price[one] = most;
            for (var other = 0; other < _people; other++)
                _within[one, other] = one == other ? one : Nobody;
        }
    }

    /// <summary>How far a link is from tight: the prices of two people are at least twice what their meeting is worth.</summary>
    private long Looseness(Link link) => _price[link.From] + _price[link.To] - (2 * _worth[link.From, link.To]);

    private bool Exists(Link link) => link.From != link.To && _worth[link.From, link.To] > 0;

    /// <summary>One search from all who have nobody. False when the pairs are as good as can be.</summary>
    private bool Augments()
    {
        Array.Fill(_side, Side.Unreached);
        Array.Fill(_tightest, Nobody);
        _open.Clear();
        for (var node = 0; node < _nodes; node++)
        {
            if (_top[node] == node && _mate[node] == Nobody)
            {
                (_parent[node], _side[node]) = (Nobody, Side.Outer);
                Open(node);
            }
        }

        if (_open.Count == 0)
            return false;
        while (true)
        {
            if (GrowsToEnd())
                return true;
            if (ChangePrices() is not { } augmented)
                return false;
            if (augmented)
                return true;
        }
    }

    /// <summary>Follows tight links from outer people as far as they lead; true when that ended with one pair more.</summary>
    private bool GrowsToEnd()
    {
        while (_open.TryDequeue(out var person))
        {
            if (_side[_top[person]] == Side.Inner)
                continue;
            for (var other = 0; other < _people; other++)
            {
                if (_worth[person, other] <= 0 || _top[person] == _top[other])
                    continue;
                var link = _links[person, other];
                if (Looseness(link) > 0)
                    NoteTightest(person, _top[other]);
                else if (Takes(link))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A tight link from an outer node: the tree grows, a ring becomes a blossom, or two trees meet, which is true.</summary>
    private bool Takes(Link link)
    {
        var (from, to) = (_top[link.From], _top[link.To]);
        if (_side[to] == Side.Unreached)
        {
            var next = _top[_mate[to]];
            (_parent[to], _side[to], _side[next]) = (link.From, Side.Inner, Side.Outer);
            (_tightest[to], _tightest[next]) = (Nobody, Nobody);
            Open(next);
        }
        else if (_side[to] == Side.Outer)
        {
            if (CommonAncestor(from, to) is not { } ancestor)
            {
                Flip(from, to);
                Flip(to, from);
                return true;
            }

            Contract(from, ancestor, to);
        }

        return false;
    }

    /// <summary>
    /// Changes the prices until another link is tight. Null: nobody gains by having somebody any more. True when two trees met.
    /// </summary>
    private bool? ChangePrices()
    {
        var change = Change();
        for (var person = 0; person < _people; person++)
        {
            if (_side[_top[person]] == Side.Outer && _price[person] <= change)
                return null;
        }

        for (var person = 0; person < _people; person++)
            _price[person] += Sign(_side[_top[person]]) * change;
        for (var blossom = _people; blossom < _nodes; blossom++)
        {
            if (_top[blossom] == blossom)
                _price[blossom] -= 2 * Sign(_side[blossom]) * change;
        }

        return TakesTight();
    }

    private bool TakesTight()
    {
        for (var node = 0; node < _nodes; node++)
        {
            if (_top[node] == node && _tightest[node] is >= 0 and var from && _top[from] != node && Looseness(_links[from, node]) == 0
                && Takes(_links[from, node]))
                return true;
        }

        for (var blossom = _people; blossom < _nodes; blossom++)
        {
            if (_top[blossom] == blossom && _side[blossom] == Side.Inner && _price[blossom] == 0)
                Expand(blossom);
        }

        return false;
    }

    /// <summary>As much as leaves no price of a blossom below zero and no link looser than nothing.</summary>
    private long Change()
    {
        var change = long.MaxValue;
        for (var node = 0; node < _nodes; node++)
        {
            if (_top[node] != node)
                continue;
            if (node >= _people && _side[node] == Side.Inner)
                change = Math.Min(change, _price[node] / 2);
            if (_tightest[node] is >= 0 and var from && _side[node] != Side.Inner)
                change = Math.Min(change, Looseness(_links[from, node]) / (_side[node] == Side.Outer ? 2 : 1));
        }

        return change;
    }

    private static int Sign(Side side) => side switch
    {
        Side.Unreached => 0,
        Side.Outer => -1,
        Side.Inner => 1,
    };

    private void NoteTightest(int from, int node)
    {
        if (_tightest[node] == Nobody || Looseness(_links[from, node]) < Looseness(_links[_tightest[node], node]))
            _tightest[node] = from;
    }

    /// <summary>Between two people, of whom the nodes that it joins consist.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Link(int From, int To);
}
