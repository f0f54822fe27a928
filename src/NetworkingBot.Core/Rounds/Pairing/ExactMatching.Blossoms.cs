namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>Rings that act as one node, and what becomes of them.</summary>
internal sealed partial class ExactMatching
{
    /// <summary>All people of a node may take another.</summary>
    private void Open(int node)
    {
        if (node < _people)
        {
            _open.Enqueue(node);
            return;
        }

        foreach (var member in _ring[node]!)
            Open(member);
    }

    private void PutInto(int node, int top)
    {
        _top[node] = top;
        if (node < _people)
            return;
        foreach (var member in _ring[node]!)
            PutInto(member, top);
    }

    /// <summary>Where the ways from two outer nodes to their roots come together; null: in two trees.</summary>
    private int? CommonAncestor(int one, int other)
    {
        _visit++;
        while (one != Nobody || other != Nobody)
        {
            if (one != Nobody)
            {
                if (_visited[one] == _visit)
                    return one;
                _visited[one] = _visit;
                one = Above(one);
            }

            (one, other) = (other, one);
        }

        return null;
    }

    /// <summary>The next outer node on the way to the root.</summary>
    private int Above(int outer) => _mate[outer] == Nobody ? Nobody : _top[_parent[_top[_mate[outer]]]];

    /// <summary>Along the way to the root, whoever was matched is not, and the others are; the first takes the given node.</summary>
    private void Flip(int node, int takes)
    {
        while (true)
        {
            var left = _mate[node] == Nobody ? Nobody : _top[_mate[node]];
            Match(node, takes);
            if (left == Nobody)
                return;
            var above = _top[_parent[left]];
            Match(left, above);
            (node, takes) = (above, left);
        }
    }

    /// <summary>Within a blossom, the members that the link does not meet are paired around the ring.</summary>
    private void Match(int node, int other)
    {
        var link = _links[node, other];
        _mate[node] = link.To;
        if (node < _people)
            return;
        var entry = _within[node, link.From];
        var at = Turned(node, entry);
        var ring = _ring[node]!;
        for (var member = 0; member < at; member++)
            Match(ring[member], ring[member ^ 1]);
        Match(entry, other);
        _ring[node] = [.. ring[at..], .. ring[..at]];
    }

    /// <summary>Where a member stands, an even number of steps from the base of the ring; the ring is turned round if need be.</summary>
    private int Turned(int blossom, int member)
    {
        var ring = _ring[blossom]!;
        var at = ring.IndexOf(member);
        if (at % 2 == 0)
            return at;
        ring.Reverse(1, ring.Count - 1);
        return ring.Count - at;
    }

    private void Contract(int from, int ancestor, int to)
    {
        var blossom = _people;
        while (blossom < _nodes && _top[blossom] != Nobody)
            blossom++;
        _nodes = Math.Max(_nodes, blossom + 1);
        (_price[blossom], _side[blossom], _mate[blossom]) = (0, Side.Outer, _mate[ancestor]);
        _parent[blossom] = _parent[ancestor];
        var ring = new List<int>();
        AddWay(ring, from, ancestor);
        ring.Add(ancestor);
        ring.Reverse();
        AddWay(ring, to, ancestor);
        _ring[blossom] = ring;
        PutInto(blossom, blossom);
        TakeLinks(blossom, ring);
        FindTightest(blossom);
    }

    /// <summary>The nodes from an outer one up to the ancestor; the inner ones among them may now take others, too.</summary>
    private void AddWay(List<int> ring, int from, int ancestor)
    {
        for (var outer = from; outer != ancestor; outer = Above(outer))
        {
            var inner = _top[_mate[outer]];
            ring.Add(outer);
            ring.Add(inner);
            Open(inner);
        }
    }

    /// <summary>Of the links of all members to a node, the blossom has the one that is nearest to tight.</summary>
    private void TakeLinks(int blossom, List<int> ring)
    {
        for (var node = 0; node < _nodes; node++)
            _links[blossom, node] = _links[node, blossom] = default;
        for (var person = 0; person < _people; person++)
            _within[blossom, person] = Nobody;
        foreach (var member in ring)
        {
            for (var node = 0; node < _nodes; node++)
            {
                var link = _links[member, node];
                if (Exists(link) && (!Exists(_links[blossom, node]) || Looseness(link) < Looseness(_links[blossom, node])))
                    (_links[blossom, node], _links[node, blossom]) = (link, _links[node, member]);
            }

            for (var person = 0; person < _people; person++)
            {
                if (_within[member, person] != Nobody)
                    _within[blossom, person] = member;
            }
        }
    }

    private void FindTightest(int node)
    {
        _tightest[node] = Nobody;
        for (var person = 0; person < _people; person++)
        {
            if (Exists(_links[person, node]) && _top[person] != node && _side[_top[person]] == Side.Outer)
                NoteTightest(person, node);
        }
    }

    /// <summary>An inner blossom without a price falls apart: the half of its ring that leads through it stays in the tree.</summary>
    private void Expand(int blossom)
    {
        foreach (var member in _ring[blossom]!)
            PutInto(member, member);
        var entry = _within[blossom, _links[blossom, _parent[blossom]].From];
        var at = Turned(blossom, entry);
        var ring = _ring[blossom]!;
        for (var step = 0; step < at; step += 2)
        {
            var (inner, outer) = (ring[step], ring[step + 1]);
            _parent[inner] = _links[outer, inner].From;
            (_side[inner], _side[outer], _tightest[inner]) = (Side.Inner, Side.Outer, Nobody);
            FindTightest(outer);
            Open(outer);
        }

        (_side[entry], _parent[entry]) = (Side.Inner, _parent[blossom]);
        foreach (var member in ring[(at + 1)..])
        {
            _side[member] = Side.Unreached;
            FindTightest(member);
        }

        (_top[blossom], _ring[blossom]) = (Nobody, null);
    }
}
