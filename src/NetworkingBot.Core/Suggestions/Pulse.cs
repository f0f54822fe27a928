using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>How connected, lively and responsive a person is on a day, from their ties; amounts as logarithms. Worked out when first asked for on that day.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Pulse
{
    /// <summary>So many ties of average reciprocity are added to each person's own.</summary>
    private const float Prior = 3;
    private const float UsualShare = 1 / 3f;
    private const int LongestIdle = 400;

    public float Degree;

    /// <summary>Ties that leave the department.</summary>
    public float Across;
    public float Strength;
    public float Volume;

    /// <summary>0–1: of their ties, how many go both ways. Low for mailing lists and for those who never answer.</summary>
    public float Returned;

    /// <summary>Days since a tie that goes both ways was last used.</summary>
    public float Idle;

    /// <summary>The plain sum of strengths, for what divides by it.</summary>
    public float Sum;

    private short _day;

    public readonly bool IsOf(short day) => _day == day;

    public static Pulse Of(OrganisationIndex index, int person, short day)
    {
        float strength = 0, volume = 0;
        var (department, across, returned, idle) = (index[person].Department, 0, 0, LongestIdle);
        var ties = index.Ties.Of(person);
        foreach (ref readonly var tie in ties)
        {
            var days = tie.DaysSince(day);
            strength += MathF.Log(1 + tie.LastingOn(day));
            volume += MathF.Log(1 + tie.RecentOn(day));
            across += department == NameTable.None || index[tie.Other].Department != department ? 1 : 0;
            if (tie.BothWays)
                (returned, idle) = (returned + 1, Math.Min(idle, days));
        }

        return new Pulse
        {
            Degree = MathF.Log(1 + ties.Length),
            Across = MathF.Log(1 + across),
            Strength = MathF.Log(1 + strength),
            Volume = MathF.Log(1 + volume),
            Returned = (returned + (Prior * UsualShare)) / (ties.Length + Prior),
            Idle = MathF.Log(1 + idle),
            Sum = strength,
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
