using NodaTime;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// The ties of each person, sorted by the other's number. Whatever one side holds is entered on both, marked with who holds it.
/// </summary>
internal sealed class TieLists
{
    private ListPool<Tie> _ties = new();

    public long Bytes => _ties.Bytes;

    public ReadOnlySpan<Tie> Of(int person) => _ties[person];

    public bool Any(int person, int other) => Position(person, other) >= 0;

    public Tie? Find(int person, int other) => Position(person, other) is >= 0 and var position ? _ties[person][position] : null;

    /// <returns>True when the owner did not hold the other before.</returns>
    public bool Add(int owner, int other, Instant lastAt, double recent, double lasting, bool bothWays)
    {
        ref var mine = ref Entry(owner, other);
        var isNew = !mine.Mine;
        mine.Mine = true;
        mine.Remember(lastAt, recent, lasting, bothWays);
        ref var theirs = ref Entry(other, owner);
        theirs.Theirs = true;
        if (!theirs.Mine)
            theirs.Remember(lastAt, recent, lasting, bothWays);
        return isNew;
    }

    public void Remove(int owner, int other)
    {
        var (mine, theirs) = (Position(owner, other), Position(other, owner));
        if (mine < 0 || !_ties[owner][mine].Mine)
            return;
        _ties[owner][mine].Mine = false;
        _ties[other][theirs].Theirs = false;
        if (!_ties[owner][mine].Theirs)
        {
            _ties.RemoveAt(owner, mine);
            _ties.RemoveAt(other, theirs);
        }
    }

    public void RemoveAll(int person)
    {
        while (_ties[person].Length > 0)
        {
            var other = _ties[person][^1].Other;
            _ties.RemoveAt(other, Position(other, person));
            _ties.RemoveAt(person, _ties[person].Length - 1);
        }
    }

    /// <summary>In place of whatever there was.</summary>
    public void Fill(TieBatch batch, int people, Action<int, short> began) => _ties = batch.Lists(people, began);

    private ref Tie Entry(int person, int other)
    {
        var position = Position(person, other);
        if (position < 0)
            _ties.Insert(person, position = ~position, new Tie(other));
        return ref _ties[person][position];
    }

    private int Position(int person, int other) => _ties.Find(person, other);
}
