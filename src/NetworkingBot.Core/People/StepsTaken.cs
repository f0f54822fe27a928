using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>
/// What somebody did in a period and in the one before it. A deed counts in the period in which it was done and in no other, so that two
/// tables of the programme are never about the same one.
/// </summary>
/// <param name="Period">The Monday on which the period of <paramref name="Now"/> began.</param>
/// <param name="Now">Done in this period.</param>
/// <param name="Before">Done in the one before it.</param>
public sealed record StepsTaken(LocalDate Period, Milestones Now, Milestones Before)
{
    /// <summary>Whole weeks, side by side.</summary>
    public const int Weeks = 4;

    private static readonly LocalDate _first = new(2024, 1, 1);

    /// <summary>The Monday on which the period that <paramref name="now"/> lies in began, in UTC.</summary>
    public static LocalDate PeriodOf(Instant now)
    {
        var days = NodaTime.Period.DaysBetween(_first, now.InUtc().Date);
        return _first.PlusWeeks((int)Math.Floor(days / (7.0 * Weeks)) * Weeks);
    }

    /// <param name="known">What was kept until now; null: nothing.</param>
    /// <param name="taken">Done just now.</param>
    /// <param name="now">When that is.</param>
    public static StepsTaken? Add(StepsTaken? known, Milestones taken, Instant now)
    {
        var period = PeriodOf(now);
        return taken == Milestones.None ? known
            : known?.Period == period ? known with { Now = known.Now | taken }
            : new StepsTaken(period, taken, known?.In(period.PlusWeeks(-Weeks)) ?? Milestones.None);
    }

    /// <param name="period">This one or the one before; of any other nothing is known.</param>
    public Milestones In(LocalDate period) =>
        period == Period ? Now
        : period == Period.PlusWeeks(-Weeks) ? Before
        : Milestones.None;
}
