using NetworkingBot.Core.Matching;

namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Suggestions</c>: how people are chosen.</summary>
internal sealed record SuggestionChoices
{
    public const string Section = "Suggestions";

    /// <summary>
    /// Whether an organisation's own past – who came into contact, asked, met, or said no – refines the weights, slowly and within bounds.
    /// “admin” tells what was learned.
    /// </summary>
    public bool Learn { get; init; } = true;

    public SuggestionSettings ToSettings() => SuggestionSettings.Default with { Learns = Learn };
}
