using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

/// <summary>A count in which each event fades with its age.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct FadingCount
{
    private float _sum;
    private short _day;

    public void Add(short day, double memory)
    {
        var last = _sum == 0 ? day : Math.Max(day, _day);
        (_sum, _day) = (On(last, memory) + (float)Math.Exp((day - last) / memory), last);
    }

    public readonly float On(short day, double memory) => _sum == 0 ? 0 : _sum * (float)Math.Exp(Math.Min(0, _day - day) / memory);
}
