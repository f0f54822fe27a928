using System.Runtime.InteropServices;
using NodaTime;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>
/// How often to be in touch: every <paramref name="Ideal"/> days, and no more than <paramref name="Longest"/> days apart. 1–3660, ideal
/// first; <see cref="Never"/> is 0 and 0.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Rhythm(int Ideal, int Longest)
{
    private const int Max = 3660;

    /// <summary>Not to be watched over, whatever the circle's rhythm is.</summary>
    public static readonly Rhythm Never;

    /// <summary>With twice the gap as the longest, unless it is said.</summary>
    public static Rhythm Every(int days, int? longest = null)
    {
        var ideal = Math.Clamp(days, 1, Max);
        return new Rhythm(ideal, Math.Clamp(longest ?? ideal * 2, ideal, Max));
    }

    public Standing On(LocalDate today, LocalDate since)
    {
        var gap = Period.DaysBetween(since, today);
        return gap >= Longest ? Standing.Overdue : gap >= Ideal ? Standing.Due : Standing.Fresh;
    }
}

/// <summary>Where a contact stands against its rhythm.</summary>
public enum Standing
{
    Fresh,
    Due,
    Overdue,
}
