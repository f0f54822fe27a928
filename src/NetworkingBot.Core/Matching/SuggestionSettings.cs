namespace NetworkingBot.Core.Matching;

/// <summary>How suggestions are chosen in an organisation.</summary>
public sealed record SuggestionSettings
{
    public static readonly SuggestionSettings Default = new();

    /// <summary>
    /// 0 = whoever the asker would get to know soon anyway, towards 1 = bridges to other departments; 0.6 takes a bridge for worth three
    /// contacts more.
    /// </summary>
    public double Reach { get; init; } = 0.6;

    /// <summary>Weeks in which nobody is shown to the same person again; 0 = no rest.</summary>
    public int CoolDownWeeks { get; init; } = 8;

    /// <summary>How many of a slate lie outside the asker's department, as far as there are any.</summary>
    public int OutsideDepartment { get; init; } = 1;

    /// <summary>Days for which somebody who joined is called new.</summary>
    public int NewcomerDays { get; init; } = 28;

    /// <summary>When a week is planned: nobody is shown more often than so many times the mean.</summary>
    public double MostTimesMean { get; init; } = 2;

    /// <summary>
    /// When a week is planned: what it costs, in units of the score, to show somebody as often as is allowed; less in proportion.
    /// </summary>
    public double ExposurePrice { get; init; } = 0.02;

    /// <summary>
    /// When a week is planned: how much more it is worth, in units of the score, to show a newcomer whom nobody knows yet to a first
    /// colleague.
    /// </summary>
    public double Welcome { get; init; } = 0.02;

    /// <summary>Whether an organisation's own past refines the weights.</summary>
    public bool Learns { get; init; } = true;

    public TieModel Ties { get; init; } = TieModel.Shipped;

    /// <summary>What a bridge is worth beside a contact.</summary>
    internal double BridgeWorth => Reach <= 0 ? 0 : 2 * Reach / Math.Max(0.02, 1 - Reach);

    public EvidenceWeights Weights { get; init; } = EvidenceWeights.Shipped;
}
