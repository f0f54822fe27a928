namespace NetworkingBot.Core.Suggestions;

/// <summary>How people say that anybody will do who fits, as part of a pattern.</summary>
internal static class Anybody
{
    public const string En = "(somebody|someone|anybody|anyone|people|colleagues|a colleague|a person)";
    public const string Es = "(alguien|gente|personas|una persona|companeros|un companero|una companera)";
}
