namespace NetworkingBot.Core.Conversation;

/// <summary>
/// What a command can do to the person or to others, if it was not what they meant. From words, the first two are done, the others asked
/// first.
/// </summary>
public enum Risk
{
    /// <summary>Shows something.</summary>
    Read,

    /// <summary>Stores something of the person's own, which can be taken back.</summary>
    Write,

    /// <summary>Somebody else hears of it.</summary>
    Reach,

    /// <summary>Hard or impossible to take back: joining, leaving, linking, erasing, answering for good, stopping everybody.</summary>
    Hard,
}
