namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>Improves groups: people of two groups change places as long as all together gain.</summary>
internal sealed class GroupExchange
{
    /// <summary>Among many, so many of those whom somebody would like best are tried.</summary>
    private const int Tried = 24;

    private readonly PairWorths _worths;
    private readonly Grouping _groups;
    private readonly Queue<int> _waiting = new();
    private readonly bool[] _isWaiting;

    private GroupExchange(PairWorths worths, Grouping groups)
    {
        (_worths, _groups, _isWaiting) = (worths, groups, new bool[worths.Count]);
        for (var group = 0; group < groups.Count; group++)
            Wait(group);
    }

    public static void Improve(PairWorths worths, Grouping groups) => new GroupExchange(worths, groups).Run();

    private void Run()
    {
        while (_waiting.TryDequeue(out var entrant))
        {
            _isWaiting[entrant] = false;
            if (BestSwap(entrant) is not { } other)
                continue;
            _groups.Swap(entrant, other);
            Wait(_groups.GroupOf(entrant));
            Wait(_groups.GroupOf(other));
        }
    }

    private int? BestSwap(int entrant)
    {
        var (best, most, mine) = ((int?)null, 0L, _groups.GroupOf(entrant));
        var liked = _worths.BestOf(entrant);
        foreach (var other in _worths.Count <= MutualWorths.Few ? liked : liked[..Math.Min(Tried, liked.Length)])
        {
            if (_groups.GroupOf(other) is not (>= 0 and var theirs) || theirs == mine)
                continue;
            foreach (var leaves in _groups[theirs])
            {
                if (leaves != other && _groups.GainOfSwap(entrant, leaves) is { } gain && gain > most)
                    (best, most) = (leaves, gain);
            }
        }

        return best;
    }

    private void Wait(int group)
    {
        foreach (var member in _groups[group])
        {
            if (!_isWaiting[member])
                _waiting.Enqueue(member);
            _isWaiting[member] = true;
        }
    }
}
