namespace NetworkingBot.Core.Suggestions;

/// <summary>What a person's word says of them.</summary>
internal enum WordKind
{
    Offers,
    LooksFor,
    Interests,
}

/// <summary>Who published which terms, both ways round: the terms of a person, and the people of a term.</summary>
internal sealed class PublishedWords
{
    private readonly ListPool<int>[] _termsOf = [new(), new(), new()];
    private readonly ListPool<int>[] _peopleWith = [new(), new(), new()];

    public long Bytes => _termsOf.Sum(pool => pool.Bytes) + _peopleWith.Sum(pool => pool.Bytes);

    /// <summary>In the person's order.</summary>
    public ReadOnlySpan<int> TermsOf(WordKind kind, int person) => _termsOf[(int)kind][person];

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> PeopleWith(WordKind kind, int term) => term < _peopleWith[(int)kind].Count ? _peopleWith[(int)kind][term] : [];

    public void NewPerson()
    {
        foreach (var pool in _termsOf)
            pool.NewList();
    }

    public void Replace(int person, WordKind kind, IEnumerable<int> terms)
    {
        var (mine, people) = (_termsOf[(int)kind], _peopleWith[(int)kind]);
        foreach (var term in mine[person])
            people.RemoveAt(term, people[term].BinarySearch(person));
        while (mine[person].Length > 0)
            mine.RemoveAt(person, mine[person].Length - 1);
        foreach (var term in terms.Distinct())
        {
            while (people.Count <= term)
                people.NewList();
            mine.Insert(person, mine[person].Length, term);
            people.Insert(term, ~people[term].BinarySearch(person), person);
        }
    }

    public void Pack()
    {
        foreach (var pool in _termsOf.Concat(_peopleWith))
            pool.Pack();
    }
}
