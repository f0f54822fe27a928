using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>
/// What a directory tells of one person, by column, as it was sent. Nothing in it keeps somebody out: what cannot be read is not told.
/// </summary>
public static class DirectoryEntry
{
    /// <param name="told">By column; an empty text takes away what an earlier one told.</param>
    public static StaffEntry Read(IReadOnlyDictionary<Column, string> told)
    {
        var read = new Dictionary<Column, string>();
        foreach (var (column, raw) in told)
        {
            if (Text(column, raw) is { } text)
            {
                read[column] = text;
            }
        }

        if (Name(told) is { Length: > 0 } name)
        {
            read[Column.Name] = CleanText.Shortened(name, EntryReader.MaxLength(Column.Name));
        }

        return new StaffEntry(0, read);
    }

    /// <summary>Null: not told, or nothing that can be taken.</summary>
    private static string? Text(Column column, string raw)
    {
        var text = CellText.Told(raw);
        return column switch
        {
            Column.Name or Column.FirstName or Column.MiddleName or Column.LastName => null,
            Column.Id or Column.Email when text.Length > EntryReader.MaxLength(column) => null,
            Column.Email when text.Length > 0 => EmailText.IsAddress(text) ? EmailText.Address(text) : null,
            Column.Zone when text.Length > 0 => ZoneNames.Find(text),
            _ => CleanText.Shortened(text, EntryReader.MaxLength(column)),
        };
    }

    /// <summary>A display name of one word is often the account's; beside it stand the parts of the real one.</summary>
    private static string Name(IReadOnlyDictionary<Column, string> told)
    {
        var whole = CellText.Clean(told.GetValueOrDefault(Column.Name, ""));
        string[] parts =
        [
            .. new[] { Column.FirstName, Column.MiddleName, Column.LastName }
                .Select(part => CellText.Clean(told.GetValueOrDefault(part, "")))
                .Where(part => part.Any(char.IsLetter)),
        ];
        var isParted = parts.Length > 1 && !whole.Contains(' ', StringComparison.Ordinal);
        var name = PersonName.Spoken(isParted || !PersonName.IsPlausible(whole) ? string.Join(' ', parts) : whole);
        return PersonName.IsPlausible(name) ? name : "";
    }
}
