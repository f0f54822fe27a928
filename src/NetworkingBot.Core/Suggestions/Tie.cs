using System.Runtime.InteropServices;
using NetworkingBot.Core.Contacts;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>One entry of a person's list of ties, in twelve bytes: with whom, who holds it, and how strong it was when they last spoke.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Tie
{
    private const uint MineFlag = 1u << 31;
    private const uint TheirsFlag = 1u << 30;

    private uint _code;
    private Half _recent;
    private Half _lasting;
    private short _lastDay;

    public Tie(int other) => _code = (uint)other;

    public readonly int Other => (int)(_code & ~(MineFlag | TheirsFlag));

    /// <summary>The person whose list this is holds the other as a contact.</summary>
    public bool Mine
    {
        readonly get => (_code & MineFlag) != 0;
        set => _code = value ? _code | MineFlag : _code & ~MineFlag;
    }

    /// <summary>The other holds the person whose list this is as a contact.</summary>
    public bool Theirs
    {
        readonly get => (_code & TheirsFlag) != 0;
        set => _code = value ? _code | TheirsFlag : _code & ~TheirsFlag;
    }

    public readonly bool Mutual => Mine && Theirs;

    public void Remember(Familiarity familiarity)
    {
        _lastDay = Day.Of(familiarity.LastAt);
        _recent = (Half)Math.Min(familiarity.Recent, 60_000);
        _lasting = (Half)Math.Min(familiarity.Lasting, 60_000);
    }

    public readonly float RecentOn(short day) => (float)_recent * Decay.Recent(day - _lastDay);

    public readonly float LastingOn(short day) => (float)_lasting * Decay.Lasting(day - _lastDay);
}

/// <summary>Days since the year 2000; enough for 80 years either way.</summary>
internal static class Day
{
    private static readonly Instant _origin = Instant.FromUtc(2000, 1, 1, 0, 0);

    public static short Of(Instant at) => (short)Math.Clamp(Math.Floor((at - _origin).TotalDays), short.MinValue, short.MaxValue);
}

/// <summary>How much of an exchange is left after so many days.</summary>
internal static class Decay
{
    private static readonly float[] _recent = Table(Familiarity.RecentMemory);
    private static readonly float[] _lasting = Table(Familiarity.LastingMemory);

    public static float Recent(int days) => _recent[Math.Clamp(days, 0, _recent.Length - 1)];

    public static float Lasting(int days) => _lasting[Math.Clamp(days, 0, _lasting.Length - 1)];

    private static float[] Table(Duration memory) => [.. Enumerable.Range(0, 4000).Select(days => (float)Math.Exp(-days / memory.TotalDays))];
}
