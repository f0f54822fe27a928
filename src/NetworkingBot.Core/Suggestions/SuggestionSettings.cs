namespace NetworkingBot.Core.Suggestions;

/// <summary>How suggestions are chosen in an organisation.</summary>
public sealed record SuggestionSettings
{
    public static readonly SuggestionSettings Default = new();

    /// <summary>0 = whoever the asker would get to know soon anyway, 1 = the bridges to other departments. </summary>
    public double Reach { get; init; } = 0.5;

    /// <summary>Weeks in which nobody is shown to the same person again; 0 = no rest.</summary>
    public int CoolDownWeeks { get; init; } = 8;

    /// <summary>How many of a slate lie outside the asker's department, as far as there are any.</summary>
    public int OutsideDepartment { get; init; } = 1;

    /// <summary>Days for which somebody who joined is called new.</summary>
    public int NewcomerDays { get; init; } = 28;

    public EvidenceWeights Weights { get; init; } = EvidenceWeights.Shipped;
}
