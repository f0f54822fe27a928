namespace NetworkingBot.Core.Indexing;

/// <summary>What came of a pair within four weeks.</summary>
public enum TieOutcome
{
    None,
    Contact,

    /// <summary>A contact that went both ways.</summary>
    MutualContact,
}
