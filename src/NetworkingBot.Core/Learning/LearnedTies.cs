using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NodaTime;

namespace NetworkingBot.Core.Learning;

/// <summary>The weights as an organisation's own past has refined them so far.</summary>
/// <param name="Outcomes">How many pairs came into contact or asked for each other, of all that were looked at.</param>
/// <param name="On">When they were refined last.</param>
public sealed record LearnedTies(TieModel Model, int Outcomes, LocalDate On)
{
    /// <summary>Each week the weights go this part of the way to where the past points.</summary>
    private const double Step = 0.25;

    /// <summary>A kind of signal counts more or less when its weights moved by this part of what they were.</summary>
    private const double Noticeable = 0.05;

    /// <summary>False for weights that were stored when the signals were others.</summary>
    internal bool Fits => Model.OtherDepartment.Length == Signals.Count + 1;

    /// <summary>What counts more, or less, than as shipped, for people of different departments.</summary>
    public ImmutableArray<TieSignal> Moved(bool up) =>
        [
            .. Signals
                .Kinds.Where(kind => Change(kind.Value) is var change && (up ? change > Noticeable : change < -Noticeable))
                .Select(kind => kind.Key),
        ];

    /// <summary>
    /// One step from the weights before. How well connected somebody is never counts more than as shipped: who is known to many already
    /// would be shown to ever more.
    /// </summary>
    internal static LearnedTies After(LearnedTies? before, IReadOnlyList<TieExample> past, LocalDate on)
    {
        var (shipped, from) = (TieModel.Shipped, before?.Model ?? TieModel.Shipped);
        var to = TieLearner.Refine(shipped, past);
        return new LearnedTies(
            new TieModel(
                Closer(from.SameDepartment, to.SameDepartment, shipped.SameDepartment),
                Closer(from.OtherDepartment, to.OtherDepartment, shipped.OtherDepartment),
                Closer(from.Bridge, to.Bridge, shipped.Bridge)),
            past.Count(example => example.Outcome != TieOutcome.None),
            on);
    }

    private static ImmutableArray<double> Closer(ImmutableArray<double> from, ImmutableArray<double> to, ImmutableArray<double> shipped)
    {
        var (first, count) = Signals.Kinds[TieSignal.Connected].GetOffsetAndLength(Signals.Count);
        return
        [
            .. from.Select((weight, signal) => weight + (Step * (to[signal] - weight)))
                .Select((weight, signal) => signal >= first && signal < first + count ? Math.Min(weight, shipped[signal]) : weight),
        ];
    }

    private double Change(Range signals)
    {
        var before = TieModel.Shipped.OtherDepartment[..Signals.Count][signals];
        return Model.OtherDepartment[..Signals.Count][signals].Zip(before, (after, was) => after - was).Sum() / before.Sum(Math.Abs);
    }
}
