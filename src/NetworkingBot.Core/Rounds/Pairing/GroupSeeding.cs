namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>Puts people into groups of three or more to begin with: whoever waited first, then those who suit the group best.</summary>
internal sealed class GroupSeeding
{
    private readonly PairWorths _worths;
    private readonly Grouping _groups;
    private readonly int[] _order;
    private int _first;

    private GroupSeeding(PairWorths worths)
    {
        (_worths, _groups) = (worths, new Grouping(worths));
        _order = [.. Enumerable.Range(0, worths.Count).OrderByDescending(worths.Waited).ThenBy(entrant => entrant)];
    }

    public static Grouping Seed(PairWorths worths, int size)
    {
        var seeding = new GroupSeeding(worths);
        foreach (var seats in Sizes(worths.Count, size))
            seeding.Fill(seats);
        return seeding._groups;
    }

    /// <summary>As near to the wished size as comes out, never more than one above it.</summary>
    private static IEnumerable<int> Sizes(int people, int size)
    {
        var nearest = (people + (size / 2)) / size;
        var groups = Math.Clamp(nearest, (people + size) / (size + 1), Math.Max(1, people / 2));
        return Enumerable.Range(0, groups).Select(group => (people / groups) + (group < people % groups ? 1 : 0));
    }

    private void Fill(int seats)
    {
        while (_first < _order.Length && _groups.GroupOf(_order[_first]) != Grouping.Free)
            _first++;
        for (var from = _first; from < _order.Length; from++)
        {
            if (_groups.GroupOf(_order[from]) != Grouping.Free || Partner(_order[from]) is not { } second)
                continue;
            _groups.Add(_order[from], second);
            while (_groups[_groups.Count - 1].Count < seats && Next(_groups.Count - 1) is { } next)
                _groups.Join(next, _groups.Count - 1);
            return;
        }
    }

    private int? Partner(int entrant)
    {
        foreach (var other in _worths.BestOf(entrant))
        {
            if (_groups.GroupOf(other) == Grouping.Free)
                return other;
        }

        return Anybody().Where(other => _worths.Between(entrant, other) >= 0).Select(other => (int?)other).FirstOrDefault();
    }

    private int? Next(int group)
    {
        var (best, most) = ((int?)null, -1L);
        foreach (var member in _groups[group])
        {
            foreach (var other in _worths.BestOf(member))
            {
                if (_groups.GroupOf(other) == Grouping.Free && _groups.With(other, group) is var worth && worth > most)
                    (best, most) = (other, worth);
            }
        }

        return best ?? Anybody().Where(other => _groups.With(other, group) >= 0).Select(other => (int?)other).FirstOrDefault();
    }

    private IEnumerable<int> Anybody() => _order.Skip(_first).Where(entrant => _groups.GroupOf(entrant) == Grouping.Free);
}
