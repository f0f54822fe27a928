namespace NetworkingBot.Core.ContactFiles;

/// <summary>What a file turned out to be.</summary>
internal abstract record ContactFileReading
{
    /// <summary>At least one contact.</summary>
    /// <param name="Nameless">Entries that tell of nobody: neither a name nor an address, or a whole group.</param>
    public sealed record Read(IReadOnlyList<FoundContact> Contacts, int Nameless) : ContactFileReading;

    /// <summary>Nothing of it can be taken.</summary>
    /// <param name="Line">Where, counted from 1; 0: the file as a whole.</param>
    /// <param name="Text">Words of the file that show it; null: none do.</param>
    public sealed record Refused(ContactFileFault Fault, int Line = 0, string? Text = null) : ContactFileReading;
}

/// <summary>Why nothing of a file can be taken.</summary>
internal enum ContactFileFault
{
    /// <summary>The channel could not hand it over.</summary>
    NotReceived,
    TooLarge,
    Empty,

    /// <summary>A workbook, or an archive.</summary>
    Packed,

    /// <summary>Neither cards nor a table.</summary>
    NoContactFile,

    /// <summary>A table in which nothing looks like people's names and addresses.</summary>
    NobodyFound,

    /// <summary>A quotation mark that is never closed, or a field beyond every measure.</summary>
    LongField,
    LostLetters,
    UnknownLetters,
    TooMany,
}
