namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Improves pairs by exchanges (as Lin and Kernighan do): somebody takes another, whose companion takes another, and so on, until the two
/// who were left meet each other and all together gained.
/// </summary>
internal sealed class PairExchange
{
    private const int Nobody = -1;

    /// <summary>How many are tried at each step of an exchange.</summary>
    private static readonly int[] _breadths = [5, 3, 1, 1];

    private readonly PairWorths _worths;
    private readonly int[] _mates;
    private readonly long[] _placement;
    private readonly bool[] _isIn;
    private readonly List<(int One, int Other)> _taken = [];
    private readonly Queue<int> _waiting;
    private readonly bool[] _isWaiting;

    private PairExchange(PairWorths worths, int[] mates)
    {
        (_worths, _mates) = (worths, mates);
        _placement = [.. Enumerable.Range(0, worths.Count).Select(entrant => Placement.Of(worths, entrant))];
        (_isIn, _isWaiting) = (new bool[worths.Count], new bool[worths.Count]);
        Array.Fill(_isWaiting, value: true);
        _waiting = new Queue<int>(Enumerable.Range(0, worths.Count).OrderByDescending(entrant => mates[entrant] == Nobody));
    }

    /// <param name="mates">With whom each meets; below zero: nobody. Changed for the better.</param>
    public static void Improve(PairWorths worths, int[] mates)
    {
        var exchange = new PairExchange(worths, mates);
        exchange.JoinFree();
        while (exchange._waiting.TryDequeue(out var entrant))
        {
            exchange._isWaiting[entrant] = false;
            while (exchange.TryFrom(entrant))
            {
            }
        }

        exchange.JoinFree();
    }

    /// <summary>Those who have nobody meet each other, as far as they may.</summary>
    private void JoinFree()
    {
        var free = Enumerable.Range(0, _worths.Count).Where(entrant => _mates[entrant] == Nobody).ToList();
        foreach (var one in free.Where(one => _mates[one] == Nobody))
        {
            var other = free
                .Where(other => other != one && _mates[other] == Nobody)
                .Select(other => (Other: other, Worth: _worths.Between(one, other)))
                .Where(pair => pair.Worth >= 0)
                .OrderByDescending(pair => pair.Worth)
                .Select(pair => pair.Other)
                .FirstOrDefault(Nobody);
            if (other != Nobody)
                (_mates[one], _mates[other]) = (other, one);
        }
    }

    private bool TryFrom(int entrant)
    {
        var left = _mates[entrant];
        _taken.Clear();
        _isIn[entrant] = true;
        if (left != Nobody)
            _isIn[left] = true;
        var found = Extend(entrant, left, left == Nobody ? _placement[entrant] : -_worths.Between(entrant, left), 0);
        _isIn[entrant] = false;
        if (left != Nobody)
            _isIn[left] = false;
        return found;
    }

    /// <param name="seeker">Who takes somebody now.</param>
    /// <param name="left">Who meets whoever is left at the end; below zero: nobody is.</param>
    /// <param name="gain">Of the steps so far, before the seeker has taken anybody.</param>
    private bool Extend(int seeker, int left, long gain, int depth)
    {
        foreach (var taken in BestFor(seeker, _breadths[depth]))
        {
            var freed = _mates[taken];
            var after = gain + Step(seeker, taken, freed);
            _taken.Add((seeker, taken));
            if (Closing(left, freed) is var closing && after + closing.Gain > 0)
            {
                Apply(left, freed, closing.Meet);
                return true;
            }

            if (freed != Nobody && depth + 1 < _breadths.Length && after + MostFor(left) > 0)
            {
                (_isIn[taken], _isIn[freed]) = (true, true);
                var found = Extend(freed, left, after, depth + 1);
                (_isIn[taken], _isIn[freed]) = (false, false);
                if (found)
                    return true;
            }

            _taken.RemoveAt(_taken.Count - 1);
        }

        return false;
    }

    private long Step(int seeker, int taken, int freed) =>
        _worths.Between(seeker, taken) + (freed == Nobody ? _placement[taken] : -_worths.Between(taken, freed));

    /// <summary>The two who are left meet, or have nobody.</summary>
    private (long Gain, bool Meet) Closing(int left, int freed)
    {
        if (left != Nobody && freed != Nobody && _worths.Between(left, freed) is >= 0 and var worth)
            return (worth, true);
        return (-(left == Nobody ? 0 : _placement[left]) - (freed == Nobody ? 0 : _placement[freed]), false);
    }

    /// <summary>What a meeting of whoever is left can be worth at most.</summary>
    private long MostFor(int left) =>
        left == Nobody ? 0
        : Math.Max(_worths.PlainMost ?? 0, _worths.BestOf(left) is [var best, ..] ? _worths.Between(left, best) : 0);

    /// <summary>Whom the seeker would win most by, less what is broken up for it.</summary>
    private List<int> BestFor(int seeker, int most)
    {
        var best = new List<(long Gain, int Taken)>(most + 1);
        foreach (var taken in _worths.BestOf(seeker))
        {
            if (_isIn[taken] || _mates[seeker] == taken)
                continue;
            var gain = Step(seeker, taken, _mates[taken]);
            if (best.Count == most && gain <= best[^1].Gain)
                continue;
            var at = best.Count;
            while (at > 0 && best[at - 1].Gain < gain)
                at--;
            best.Insert(at, (gain, taken));
            if (best.Count > most)
                best.RemoveAt(most);
        }

        return best.ConvertAll(one => one.Taken);
    }

    private void Apply(int left, int freed, bool meet)
    {
        foreach (var (one, other) in _taken)
        {
            (_mates[one], _mates[other]) = (other, one);
            Wait(one);
            Wait(other);
        }

        Leave(left, meet ? freed : Nobody);
        Leave(freed, meet ? left : Nobody);
    }

    private void Leave(int entrant, int mate)
    {
        if (entrant == Nobody)
            return;
        _mates[entrant] = mate;
        Wait(entrant);
    }

    private void Wait(int entrant)
    {
        if (!_isWaiting[entrant])
            _waiting.Enqueue(entrant);
        _isWaiting[entrant] = true;
    }
}
