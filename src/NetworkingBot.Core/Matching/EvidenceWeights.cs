namespace NetworkingBot.Core.Matching;

/// <summary>
/// How much each kind of evidence that ties do not know of raises the logarithm of the odds; the evidence itself lies between 0 and about
/// 1. Starting points, not truths: no data were at hand to fit them.
/// </summary>
public sealed record EvidenceWeights
{
    public static readonly EvidenceWeights Shipped = new();

    /// <summary>Both gain: counts with the geometric mean of the two gains, so that neither may be near zero.</summary>
    public double MutualGain { get; init; } = 6;

    /// <summary>One gains, whoever it is.</summary>
    public double OneSidedGain { get; init; } = 4;

    public double SharedInterests { get; init; } = 2;

    /// <summary>Only among the reasons: the odds know of departments from the model of ties.</summary>
    public double SameDepartment { get; init; } = 0.3;

    /// <summary>Only among the reasons.</summary>
    public double OtherDepartment { get; init; } = 0.3;

    public double SamePlace { get; init; } = 0.2;

    public double NewHere { get; init; } = 0.3;

    public double HubOfDepartment { get; init; } = 1;
}
