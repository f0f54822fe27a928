using System.Runtime.InteropServices;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>What the index keeps of a person beside words and ties.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonEntry(PersonId Id)
{
    /// <summary>The same for this person on every replica, unlike the number.</summary>
    public uint Hash { get; } = Id.Value is null ? 0 : StableHash.Of(Id.Value);

    public bool Joined { get; init; }

    public Instant? PausedUntil { get; init; }

    /// <summary>Days on which they said to be away; null: none.</summary>
    public Interval? Away { get; init; }

    public short JoinedDay { get; init; }

    public int Department { get; init; }

    public int Place { get; init; }

    public bool IsVisibleAt(Instant now) => Joined && !(now < PausedUntil) && Away?.Contains(now) != true;
}
