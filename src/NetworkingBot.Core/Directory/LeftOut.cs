namespace NetworkingBot.Core.Directory;

/// <summary>Why somebody of a file is not brought in. Nothing of it keeps the others out.</summary>
public enum LeftOutReason
{
    /// <summary>They have left, or their account is suspended.</summary>
    Gone,

    /// <summary>A bot, a room, a shared mailbox.</summary>
    NoPerson,

    /// <summary>Neither an e-mail address nor an id, so that nobody can be found again by it: a total below the list too.</summary>
    Unknown,

    /// <summary>No name, and none can be made of the address.</summary>
    Unnamed,

    /// <summary>The same person stands further up.</summary>
    Repeated,
}

/// <summary>A row that is not brought in.</summary>
public sealed record LeftOutRow(int Line, LeftOutReason Reason);

/// <summary>What of a file is not taken, to be said before anything is written.</summary>
/// <param name="Columns">Headings that mean nothing here.</param>
/// <param name="Doubles">Headings that tell the same as a better one; theirs is used where the better one is blank.</param>
public sealed record LeftOut(
    IReadOnlyList<string> Columns,
    IReadOnlyList<(string Header, string Better)> Doubles,
    IReadOnlyList<LeftOutRow> Rows
);
