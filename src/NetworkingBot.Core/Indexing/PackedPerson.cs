using System.Runtime.InteropServices;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// What is looked up of everybody whom a search comes across, in six bytes: the department, whether they may be shown, and since when they
/// are there.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly struct PackedPerson
{
    /// <summary>Of somebody of whom nothing is known but that others know them.</summary>
    public static readonly PackedPerson Nobody = new(NameTable.None, 0, short.MinValue);

    private const int JoinedFlag = 1;
    private const int PerhapsAwayFlag = 2;
    private const int MayBeNamedFlag = 4;
    private const int Flags = 3;

    private readonly int _packed;
    private readonly short _joinedDay;

    private PackedPerson(int department, int flags, short joinedDay) => (_packed, _joinedDay) = ((department << Flags) | flags, joinedDay);

    public int Department => _packed >> Flags;

    public short JoinedDay => _joinedDay;

    public bool Joined => (_packed & JoinedFlag) != 0;

    /// <summary>Their record tells of a pause or an absence, past or to come.</summary>
    public bool PerhapsAway => (_packed & PerhapsAwayFlag) != 0;

    /// <summary>Agreed to be named to people who have them as a contact in common.</summary>
    public bool MayBeNamed => (_packed & MayBeNamedFlag) != 0;

    public static PackedPerson Of(Person person, int department)
    {
        var joined = person.Membership == Membership.Joined ? JoinedFlag : 0;
        var perhapsAway = person.PausedUntil is not null || person.Times?.Away is not null ? PerhapsAwayFlag : 0;
        var mayBeNamed = person.Naming == Naming.Allowed ? MayBeNamedFlag : 0;
        return new PackedPerson(department, joined | perhapsAway | mayBeNamed, person.JoinedAt is { } at ? Day.Of(at) : short.MinValue);
    }
}
