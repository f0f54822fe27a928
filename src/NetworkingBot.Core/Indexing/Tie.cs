using System.Runtime.InteropServices;
using NetworkingBot.Core.Indexing.Ties;
using NodaTime;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// One entry of a person's list of ties, in seven bytes: with whom, who holds it, whether each of the two began an exchange, and how strong
/// it was when they last spoke. Strengths are kept as logarithms in steps of 1/23.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct Tie : IKeyed
{
    /// <summary>More people than this an organisation does not have.</summary>
    public const int MaxPeople = BothWaysFlag;

    private const int MineFlag = 1 << 23;
    private const int TheirsFlag = 1 << 22;
    private const int BothWaysFlag = 1 << 21;
    private const double Steps = 23;

    private static readonly float[] _strengths = [.. Enumerable.Range(0, 256).Select(level => (float)(Math.Exp(level / Steps) - 1))];

    private UInt24 _code;
    private short _lastDay;
    private byte _recent;
    private byte _lasting;

    public Tie(int other) => _code = new UInt24(other);

    public Tie(int other, Instant lastAt, double recent, double lasting, bool bothWays)
        : this(other) => Remember(lastAt, recent, lasting, bothWays);

    public readonly int Other => _code & (BothWaysFlag - 1);

    public readonly int Key => Other;

    /// <summary>The person whose list this is holds the other as a contact.</summary>
    public bool Mine
    {
        readonly get => (_code & MineFlag) != 0;
        set => _code = new UInt24(value ? _code | MineFlag : _code & ~MineFlag);
    }

    /// <summary>The other holds the person whose list this is as a contact.</summary>
    public bool Theirs
    {
        readonly get => (_code & TheirsFlag) != 0;
        set => _code = new UInt24(value ? _code | TheirsFlag : _code & ~TheirsFlag);
    }

    public readonly bool Mutual => (_code & (MineFlag | TheirsFlag)) == (MineFlag | TheirsFlag);

    /// <summary>Each began an exchange at least once.</summary>
    public readonly bool BothWays => (_code & BothWaysFlag) != 0;

    public void Remember(Instant lastAt, double recent, double lasting, bool bothWays)
    {
        (_lastDay, _recent, _lasting) = (Indexing.Day.Of(lastAt), Level(recent), Level(lasting));
        _code = new UInt24(bothWays ? _code | BothWaysFlag : _code & ~BothWaysFlag);
    }

    /// <summary>As strong, with somebody else, and marked as nobody's.</summary>
    public readonly Tie With(int other) => this with { _code = new UInt24(other | (_code & BothWaysFlag)) };

    public readonly int DaysSince(short day) => Math.Max(0, day - _lastDay);

    public readonly float RecentOn(short day) => _strengths[_recent] * Decay.Recent(day - _lastDay);

    public readonly float LastingOn(short day) => _strengths[_lasting] * Decay.Lasting(day - _lastDay);

    private static byte Level(double strength) => (byte)Math.Clamp(Math.Round(Math.Log(1 + strength) * Steps), 0, 255);
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
    private static readonly float[] _recent = Table(Familiarity.RecentMemory.TotalDays);
    private static readonly float[] _lasting = Table(Familiarity.LastingMemory.TotalDays);

    public static float Recent(int days) => _recent[Math.Clamp(days, 0, _recent.Length - 1)];

    public static float Lasting(int days) => _lasting[Math.Clamp(days, 0, _lasting.Length - 1)];

    private static float[] Table(double memory) => [.. Enumerable.Range(0, 4000).Select(days => (float)Math.Exp(-days / memory))];
}
