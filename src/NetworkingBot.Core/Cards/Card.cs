namespace NetworkingBot.Core.Cards;

/// <summary>What a reply looks like, the same for every channel. Limits of a channel are its renderer's business.</summary>
public sealed record Card(IReadOnlyList<Element> Elements)
{
    public Card(params Element[] elements)
        : this((IReadOnlyList<Element>)elements)
    {
    }

    /// <summary>
    /// Shows this card as of now, for channels that ask when an old message comes into view again; null: it does not change.
    /// </summary>
    public Command? Refresh { get; init; }
}
