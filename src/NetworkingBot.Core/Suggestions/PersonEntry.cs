using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>What the index keeps of a person beside ties: the person, and what is looked at for every candidate.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonEntry
{
    private readonly short _joinedDay;
    private readonly bool _joined;
    private readonly bool _mayBeAway;

    public PersonEntry(Person person, int department, int place)
    {
        (Person, Hash, Department, Place) = (person, person.Id.Value is null ? 0 : StableHash.Of(person.Id.Value), department, place);
        (_joined, _mayBeAway) = (person.Membership == Membership.Joined, person.PausedUntil is not null || person.Times?.Away is not null);
        _joinedDay = person.JoinedAt is { } at ? Day.Of(at) : short.MinValue;
    }

    public Person Person { get; }

    /// <summary>The same for this person on every replica, unlike the number.</summary>
    public uint Hash { get; }

    public int Department { get; }

    public int Place { get; }

    public PersonId Id => Person.Id;

    public short JoinedDay => _joinedDay;

    public bool Joined => _joined;

    public bool IsVisibleAt(Instant now) => _joined && !(_mayBeAway && Person.IsPausedAt(now));

    /// <summary>What they publish; nothing before they joined.</summary>
    public ImmutableArray<string> Words(WordKind kind) => _joined ? Of(Person.Profile, kind) : [];

    private static ImmutableArray<string> Of(Profile profile, WordKind kind) => kind switch
    {
        WordKind.Offers => profile.Offers,
        WordKind.LooksFor => profile.LooksFor,
        WordKind.Interests => profile.Interests,
    };
}
