using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

/// <summary>A number below 16,777,216 in three bytes: enough for people, departments and terms of one organisation.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct UInt24 : IKeyed
{
    private readonly ushort _low;
    private readonly byte _high;

    public UInt24(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 0xFFFFFF);
        (_low, _high) = ((ushort)value, (byte)(value >> 16));
    }

    public int Key => this;

    public static implicit operator int(UInt24 number) => number._low | (number._high << 16);
}
