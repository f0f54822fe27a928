namespace NetworkingBot.Core.Suggestions;

/// <summary>How much each kind of evidence counts, in units of the score; the evidence itself lies between 0 and about 1. Starting points, not truths.</summary>
public sealed record EvidenceWeights
{
    public static readonly EvidenceWeights Shipped = new();

    /// <summary>Both gain: counts with the geometric mean of the two gains, so that neither may be near zero.</summary>
    public double MutualGain { get; init; } = 3;

    /// <summary>One gains, whoever it is.</summary>
    public double OneSidedGain { get; init; } = 1;

    public double SharedInterests { get; init; } = 0.8;

    public double CommonContacts { get; init; } = 2;

    public double SameDepartment { get; init; } = 0.8;

    public double OtherDepartment { get; init; } = 0.6;

    public double SamePlace { get; init; } = 0.2;

    public double NewHere { get; init; } = 0.3;

    public double HubOfDepartment { get; init; } = 0.8;
}
