using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// How connected, lively, responsive and new a person is on a day, from their ties; amounts as logarithms, most of them in steps of 1/4096.
/// Worked out when first asked for on that day.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ActivityStatistics
{
    /// <summary>So many ties of average reciprocity are added to each person's own.</summary>
    private const float Prior = 3;
    private const float UsualShare = 1 / 3f;
    private const int MaxIdle = 400;
    private const float Steps = 4096;

    private readonly ushort _degree;
    private readonly ushort _across;
    private readonly ushort _strength;
    private readonly ushort _volume;
    private readonly ushort _returned;
    private readonly ushort _idle;
    private readonly short _day;
    private readonly bool _isKnown;

    private ActivityStatistics(
        float degree,
        float across,
        float strength,
        float volume,
        float returned,
        float idle,
        PersonHistory history,
        short day
    )
    {
        (_degree, _across, _strength) = (Step(MathF.Log(1 + degree)), Step(MathF.Log(1 + across)), Step(MathF.Log(1 + strength)));
        (_volume, _returned, _idle) = (Step(MathF.Log(1 + volume)), Step(returned), Step(MathF.Log(1 + idle)));
        (New, Youth, _day, _isKnown) = (history.NewOn(day), history.YouthOn(day), day, true);
    }

    public float Degree => _degree / Steps;

    /// <summary>Ties that leave the department.</summary>
    public float Across => _across / Steps;

    public float Strength => _strength / Steps;

    public float Volume => _volume / Steps;

    /// <summary>0–1: of their ties, how many go both ways. Low for mailing lists and for those who never answer.</summary>
    public float Returned => _returned / Steps;

    /// <summary>Days since a tie that goes both ways was last used.</summary>
    public float Idle => _idle / Steps;

    /// <summary>How many ties began lately.</summary>
    public float New { get; }

    /// <summary>1 for somebody whose first tie began today, fading with the weeks.</summary>
    public float Youth { get; }

    /// <summary>The plain sum of strengths, for what divides by it.</summary>
    public float Sum => MathF.Exp(Strength) - 1;

    public bool IsOf(short day) => _isKnown && _day == day;

    public static ActivityStatistics Of(OrganisationIndex index, int person, short day)
    {
        float strength = 0, volume = 0;
        var (department, across, returned, idle) = (index.DepartmentOf(person), 0, 0, MaxIdle);
        var ties = index.Ties.Of(person);
        foreach (ref readonly var tie in ties)
        {
            var days = tie.DaysSince(day);
            strength += MathF.Log(1 + tie.LastingOn(day));
            volume += MathF.Log(1 + tie.RecentOn(day));
            across += department == NameTable.None || index.DepartmentOf(tie.Other) != department ? 1 : 0;
            if (tie.BothWays)
                (returned, idle) = (returned + 1, Math.Min(idle, days));
        }

        return new ActivityStatistics(
            ties.Length,
            across,
            strength,
            volume,
            (returned + (Prior * UsualShare)) / (ties.Length + Prior),
            idle,
            index.HistoryOf(person),
            day
        );
    }

    private static ushort Step(float amount) => (ushort)Math.Min(ushort.MaxValue, MathF.Round(amount * Steps));
}
