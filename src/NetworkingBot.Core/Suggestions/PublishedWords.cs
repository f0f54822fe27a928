namespace NetworkingBot.Core.Suggestions;

/// <summary>What a person's word says of them.</summary>
internal enum WordKind
{
    Offers,
    LooksFor,
    Interests,
}

/// <summary>The people of each term. The terms of a person stand in the profile.</summary>
internal sealed class PublishedWords
{
    private readonly ListPool<UInt24>[] _peopleWith = [new(), new(), new()];

    public long Bytes => _peopleWith.Sum(pool => pool.Bytes);

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<UInt24> PeopleWith(WordKind kind, int term) => _peopleWith[(int)kind][term];

    /// <summary>No more than so many of them, beginning somewhere that the seed says.</summary>
    public Stretch Some(WordKind kind, int term, int most, uint seed)
    {
        var people = PeopleWith(kind, term);
        return new Stretch(people, people.Length > most ? (int)(StableHash.Mix(seed, (uint)term) % (uint)people.Length) : 0, most);
    }

    public void Add(WordKind kind, int term, int person)
    {
        if (_peopleWith[(int)kind].Find(term, person) is < 0 and var missing)
            _peopleWith[(int)kind].Insert(term, ~missing, new UInt24(person));
    }

    public void Remove(WordKind kind, int term, int person)
    {
        if (_peopleWith[(int)kind].Find(term, person) is >= 0 and var found)
            _peopleWith[(int)kind].RemoveAt(term, found);
    }

    public void Pack()
    {
        foreach (var pool in _peopleWith)
            pool.Pack();
    }
}
