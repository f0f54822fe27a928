using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

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
    private static readonly WordKind[] _kinds = Enum.GetValues<WordKind>();

    private readonly ListPool<UInt24>[] _peopleWith = [new(), new(), new()];

    public long Bytes => _peopleWith.Sum(pool => pool.Bytes);

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<UInt24> PeopleWith(WordKind kind, int term) => _peopleWith[(int)kind][term];

    /// <summary>No more than so many of them, beginning somewhere that the seed says.</summary>
    public RingSlice Some(WordKind kind, int term, int most, uint seed)
    {
        var people = PeopleWith(kind, term);
        return new RingSlice(people, people.Length > most ? (int)(StableHash.Mix(seed, (uint)term) % (uint)people.Length) : 0, most);
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

    /// <summary>Everybody's at once, in place of none.</summary>
    public void Fill(ReadOnlySpan<PersonEntry> people, TermTable terms)
    {
        var told = Array.ConvertAll(_kinds, _ => new List<(int Term, UInt24 Person)>());
        for (var person = 0; person < people.Length; person++)
        {
            foreach (var kind in _kinds)
            {
                foreach (var words in people[person].Words(kind))
                    told[(int)kind].Add((terms.NumberOf(words), new UInt24(person)));
            }
        }

        foreach (var kind in _kinds)
            _peopleWith[(int)kind] = ListPool<UInt24>.Of(CollectionsMarshal.AsSpan(told[(int)kind]), terms.Count);
    }
}
