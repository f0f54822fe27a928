using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Learning;

/// <summary>
/// Refines the model of ties with an organisation's own past. The weights start from those that ship and are held to them as if by so many
/// examples' worth of doubt, so that little past moves them little; none may move further than <see cref="MaxShift"/> standard deviations'
/// worth.
/// </summary>
public static class TieLearner
{
    public const double MaxShift = 2;

    private const double Hold = 3;

    /// <param name="hold">How strongly the start is held, in the units of the log likelihood.</param>
    public static TieModel Refine(TieModel start, IReadOnlyList<TieExample> past, double hold = Hold)
    {
        var same = past.Where(example => example.SameDepartment).ToList();
        var other = past.Where(example => !example.SameDepartment).ToList();
        return new TieModel(
            Refine(start.SameDepartment, same, outcome => outcome != TieOutcome.None, hold),
            Refine(start.OtherDepartment, other, outcome => outcome != TieOutcome.None, hold),
            Refine(start.Bridge, other, outcome => outcome == TieOutcome.MutualContact, hold));
    }

    /// <summary>Plain logistic regression of any contact, from zero: one weight for each signal, the constant last.</summary>
    public static ImmutableArray<double> Fit(IReadOnlyList<TieExample> past, int signals) =>
        new LogisticFit(
            [.. new double[signals], -3],
            past,
            [.. past.Select(example => example.Outcome != TieOutcome.None)],
            hold: 1,
            double.MaxValue
        ).Run();

    private static ImmutableArray<double> Refine(
        ImmutableArray<double> start,
        List<TieExample> past,
        Func<TieOutcome, bool> isHit,
        double hold
    )
    {
        var hits = past.Count(example => isHit(example.Outcome));
        return hits < 20 ? start : new LogisticFit(start, past, [.. past.Select(example => isHit(example.Outcome))], hold, MaxShift).Run();
    }
}
