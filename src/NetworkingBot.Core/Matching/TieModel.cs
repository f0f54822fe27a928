using System.Collections.Immutable;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// How likely two people come into contact within four weeks, from the signals between them: three logistic models. Weights stand in the
/// order of the signals, the constant last.
/// </summary>
/// <param name="SameDepartment">For two of one department.</param>
/// <param name="OtherDepartment">For two of different departments, or where a department is not known.</param>
/// <param name="Bridge">For a contact across departments that goes both ways.</param>
public sealed record TieModel(ImmutableArray<double> SameDepartment, ImmutableArray<double> OtherDepartment, ImmutableArray<double> Bridge)
{
    public static readonly TieModel Shipped = ShippedTieModel.Value;

    internal ImmutableArray<double> Weights(bool sameDepartment) => sameDepartment ? SameDepartment : OtherDepartment;

    /// <summary>The logarithm of the odds.</summary>
    internal static double LogOdds(ImmutableArray<double> weights, ReadOnlySpan<double> signals)
    {
        var sum = weights[^1];
        for (var signal = 0; signal < signals.Length; signal++)
            sum += weights[signal] * signals[signal];
        return sum;
    }

    internal static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
