namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Who meets whom, in groups of any size. A group is worth, to each of its people, the mean of what meeting each of the others is worth; so
/// groups of different sizes can be compared, and a round of pairs is the special case.
/// </summary>
internal sealed class Grouping
{
    public const int Free = -1;

    /// <summary>Of a unit: divides evenly by the number of others in any group.</summary>
    public const long Parts = 840;

    private readonly PairWorths _worths;
    private readonly List<List<int>> _groups = [];
    private readonly int[] _groupOf;

    public Grouping(PairWorths worths)
    {
        (_worths, _groupOf) = (worths, new int[worths.Count]);
        Array.Fill(_groupOf, Free);
    }

    public Grouping(Grouping other)
    {
        (_worths, _groupOf) = (other._worths, [.. other._groupOf]);
        _groups = other._groups.ConvertAll(group => new List<int>(group));
    }

    public int Count => _groups.Count;

    public IEnumerable<int> FreeOnes => Enumerable.Range(0, _groupOf.Length).Where(entrant => _groupOf[entrant] == Free);

    public IReadOnlyList<int> this[int group] => _groups[group];

    /// <summary><see cref="Free"/> for somebody who has nobody.</summary>
    public int GroupOf(int entrant) => _groupOf[entrant];

    public void Add(params ReadOnlySpan<int> people)
    {
        _groups.Add([.. people]);
        foreach (var one in people)
            _groupOf[one] = _groups.Count - 1;
    }

    public void Join(int entrant, int group)
    {
        _groups[group].Add(entrant);
        _groupOf[entrant] = group;
    }

    /// <summary>Makes somebody free who is in a group of three or more.</summary>
    public void Leave(int entrant)
    {
        _groups[_groupOf[entrant]].Remove(entrant);
        _groupOf[entrant] = Free;
    }

    public void Swap(int one, int other)
    {
        var (mine, theirs) = (_groupOf[one], _groupOf[other]);
        Replace(mine, one, other);
        Replace(theirs, other, one);
        (_groupOf[one], _groupOf[other]) = (theirs, mine);
    }

    /// <summary>
    /// What meeting the people of a group but one is worth together; <see cref="PairWorths.Never"/> when somebody may not meet one of them.
    /// </summary>
    public long With(int entrant, int group, int except = Free)
    {
        var sum = 0L;
        foreach (var member in _groups[group])
        {
            if (member == except || member == entrant)
                continue;
            if (_worths.Between(entrant, member) is >= 0 and var worth)
                sum += worth;
            else
                return PairWorths.Never;
        }

        return sum;
    }

    /// <summary>What is gained by two people of two groups changing places; null when they may not.</summary>
    public long? GainOfSwap(int one, int other)
    {
        var (mine, theirs) = (_groupOf[one], _groupOf[other]);
        if (With(other, mine, except: one) is not (>= 0 and var comes) || With(one, theirs, except: other) is not (>= 0 and var goes))
            return null;
        return (ShareIn(mine) * (comes - With(one, mine))) + (ShareIn(theirs) * (goes - With(other, theirs)));
    }

    /// <summary>
    /// As <see cref="GainOfSwap"/>, where a meeting that may not be has a penalty instead, and one of the two may be free.
    /// </summary>
    public long LooseGainOfSwap(int one, int other, int penalty)
    {
        var (mine, theirs) = (_groupOf[one], _groupOf[other]);
        return LooseGain(mine, comes: other, goes: one, penalty) + LooseGain(theirs, comes: one, goes: other, penalty);
    }

    /// <summary>Whether everybody may meet everybody in their group.</summary>
    public bool IsAllowed() =>
        Enumerable.Range(0, _groups.Count).All(group => _groups[group].TrueForAll(member => With(member, group) >= 0));

    /// <summary>What a group is worth to all of its people together, in 840ths of a unit.</summary>
    public long WorthOf(int group)
    {
        var sum = 0L;
        foreach (var member in _groups[group])
            sum += With(member, group);
        return sum / 2 * ShareIn(group);
    }

    /// <summary>As a bound on it is measured: in units, where a pair counts once.</summary>
    public double Worth => Enumerable.Range(0, _groups.Count).Sum(group => (double)WorthOf(group)) / Parts;

    /// <summary>What it is worth that those who have somebody do.</summary>
    public double Placed =>
        Enumerable.Range(0, _groupOf.Length).Where(one => _groupOf[one] != Free).Sum(one => (double)Placement.Of(_worths, one));

    private long LooseGain(int group, int comes, int goes, int penalty)
    {
        if (group == Free)
            return 0;
        var gain = 0L;
        foreach (var member in _groups[group])
        {
            if (member != goes)
                gain += Loose(comes, member, penalty) - Loose(goes, member, penalty);
        }

        return (gain * ShareIn(group)) + (Parts * (Placement.Of(_worths, comes) - Placement.Of(_worths, goes)));
    }

    private int Loose(int one, int other, int penalty) => _worths.Between(one, other) is >= 0 and var worth ? worth : -penalty;

    private long ShareIn(int group) => Parts / (_groups[group].Count - 1);

    private void Replace(int group, int gone, int comes)
    {
        if (group != Free)
            _groups[group][_groups[group].IndexOf(gone)] = comes;
    }
}
