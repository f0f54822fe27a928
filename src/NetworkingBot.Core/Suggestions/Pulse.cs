using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>How connected and how lively a person is on a day: sums over their ties, as logarithms. Worked out when first asked for on that day.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Pulse
{
    public float Degree;
    public float Strength;
    public float Fresh;
    public float Volume;

    /// <summary>The plain sum of strengths, for what divides by it.</summary>
    public float Sum;

    /// <summary>The last day on which they were in touch with anybody lies more than 30 days back.</summary>
    public bool Inactive;

    private short _day;

    public readonly bool IsOf(short day) => _day == day;

    public static Pulse Of(ReadOnlySpan<Tie> ties, short day)
    {
        float strength = 0, fresh = 0, volume = 0;
        var lastUsed = int.MaxValue;
        foreach (var tie in ties)
        {
            var days = tie.DaysSince(day);
            var lasting = MathF.Log(1 + tie.LastingOn(day));
            strength += lasting;
            fresh += lasting * Decay.Fresh(days);
            volume += MathF.Log(1 + tie.RecentOn(day));
            lastUsed = Math.Min(lastUsed, days);
        }

        return new Pulse
        {
            Degree = MathF.Log(1 + ties.Length),
            Strength = MathF.Log(1 + strength),
            Fresh = MathF.Log(1 + fresh),
            Volume = MathF.Log(1 + volume),
            Sum = strength,
            Inactive = lastUsed > 30,
            _day = day,
        };
    }
}

/// <summary>A count in which each event fades with its age.</summary>
[StructLayout(LayoutKind.Auto)]
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
