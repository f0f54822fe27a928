using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Indexing;

/// <summary>Who a person is, beside the seat and the ties.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PersonEntry(Person person, int place)
{
    public Person Person { get; } = person;

    /// <summary>The same for this person on every replica, unlike the number.</summary>
    public uint Hash { get; } = person.Id.Value is null ? 0 : StableHash.Of(person.Id.Value);

    public int Place { get; } = place;

    public PersonId Id => Person.Id;

    /// <summary>What they publish; nothing before they joined.</summary>
    public ImmutableArray<string> Words(WordKind kind) => Person.Membership == Membership.Joined ? Of(Person.Profile, kind) : [];

    private static ImmutableArray<string> Of(Profile profile, WordKind kind) => kind switch
    {
        WordKind.Offers => profile.Offers,
        WordKind.LooksFor => profile.LooksFor,
        WordKind.Interests => profile.Interests,
    };
}
