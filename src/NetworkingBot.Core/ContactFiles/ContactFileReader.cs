using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Reads contacts from a file, by what stands in it and not by what it is called: cards (vCard 2.1, 3.0, 4.0) or a table (CSV) of any
/// common make.
/// </summary>
internal static class ContactFileReader
{
    public const int MaxContacts = 5000;

    /// <summary>
    /// The longest field that is read, in UTF-16 units: a spreadsheet's own limit. Pictures and keys may be longer; they are passed over.
    /// </summary>
    public const int MaxField = 32_767;

    private const int Looked = 4096;

    public static ContactFileReading Read(ReceivedFile file)
    {
        if (file.Bytes is not { } bytes)
        {
            return new ContactFileReading.Refused(file.Size > ReceivedFile.MaxBytes
                ? ContactFileFault.TooLarge
                : ContactFileFault.NotReceived);
        }

        try
        {
            return bytes.Length > ReceivedFile.MaxBytes ? new ContactFileReading.Refused(ContactFileFault.TooLarge)
                : IsPacked(bytes) ? new ContactFileReading.Refused(ContactFileFault.Packed)
                : Read(FileText.Decode(bytes));
        }
        catch (UndecodableException fault) when (fault.Lost is null
            && bytes.AsSpan(0, Math.Min(bytes.Length, Looked)).ContainsAnyInRange((byte)0, (byte)8))
        {
            return new ContactFileReading.Refused(ContactFileFault.NoContactFile);
        }
        catch (UndecodableException fault)
        {
            return new ContactFileReading.Refused(
                fault.Lost is null ? ContactFileFault.UnknownLetters : ContactFileFault.LostLetters, fault.Line, fault.Lost is { } lost
                    ? CleanText.Shortened(CleanText.OneLine(lost), 40)
                    : null);
        }
    }

    private static ContactFileReading Read(string text) => text.AsSpan(0, Math.Min(text.Length, Looked)) switch
    {
        var start when start.IsWhiteSpace() => new ContactFileReading.Refused(ContactFileFault.Empty),
        var start when start.Contains('\0') || start.StartsWith("%PDF") => new ContactFileReading.Refused(ContactFileFault.NoContactFile),
        var start when start.Contains("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase) => CardReader.Read(text),
        _ => ContactTableReader.Read(text),
    };

    // A zip archive, which a workbook is as well; an old workbook; gzip.
    private static bool IsPacked(byte[] bytes) =>
        bytes is [(byte)'P', (byte)'K', 3 or 5, ..] or [0xd0, 0xcf, 0x11, 0xe0, ..] or [0x1f, 0x8b, ..];
}
