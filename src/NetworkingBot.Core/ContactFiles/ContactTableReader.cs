using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Reads a table of contacts: comma, semicolon, tab or bar between the cells; quotes as spreadsheets write them. Cells are text: what
/// begins like a formula is never computed.
/// </summary>
internal static class ContactTableReader
{
    private const int MaxColumns = 200;

    private static readonly char[] _separators = [',', ';', '\t', '|'];

    public static ContactFileReading Read(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5)
        {
            return Read(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..], text[4]);
        }

        var tried = from separator in _separators
                    let rows = CsvRows.Read(new StringReader(text), separator).Take(25).ToList()
                    let known = rows.Max(row => row.Select(ContactColumns.Find).OfType<ContactColumn>().Distinct().Count())
                    orderby known descending, rows.Average(row => row.Count) descending
                    select separator;
        return Read(text, tried.First());
    }

    private static ContactFileReading Read(string text, char separator)
    {
        List<SheetRow> rows = [];
        foreach (var cells in CsvRows.Read(new StringReader(text), separator))
        {
            if (cells.Any(cell => cell.Length > ContactFileReader.MaxField))
            {
                return new ContactFileReading.Refused(ContactFileFault.LongField, rows.Count + 1);
            }

            if (cells.Count > MaxColumns)
            {
                return new ContactFileReading.Refused(ContactFileFault.NobodyFound);
            }

            // Room for what stands above the headings and for blank lines.
            if (rows.Count > ContactFileReader.MaxContacts + 25)
            {
                return new ContactFileReading.Refused(ContactFileFault.TooMany);
            }

            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(new SheetRow(rows.Count + 1, cells));
            }
        }

        return rows.All(row => row.Cells.Count < 2) && !rows.Exists(row => row.Cells.Any(EmailText.IsAddress))
            ? new ContactFileReading.Refused(ContactFileFault.NoContactFile)
            : ContactSheet.Of(rows) is { } sheet ? Read(sheet)
            : new ContactFileReading.Refused(ContactFileFault.NobodyFound);
    }

    private static ContactFileReading Read(ContactSheet sheet)
    {
        List<FoundContact> contacts = [];
        var nameless = 0;
        foreach (var row in sheet.Rows)
        {
            if (Of(row, sheet) is { } contact)
            {
                contacts.Add(contact);
            }
            else
            {
                nameless++;
            }
        }

        return contacts.Count == 0 ? new ContactFileReading.Refused(ContactFileFault.NobodyFound)
            : contacts.Count > ContactFileReader.MaxContacts ? new ContactFileReading.Refused(ContactFileFault.TooMany)
            : new ContactFileReading.Read(contacts, nameless);
    }

    private static FoundContact? Of(SheetRow row, ContactSheet sheet)
    {
        var told = row.Cells.Take(sheet.Columns.Count).Index()
            .Where(cell => sheet.Columns[cell.Index] is not null)
            .ToLookup(cell => sheet.Columns[cell.Index]!.Value, cell => Plain(cell.Item));
        var builder = new FoundContactBuilder
        {
            Name = NameOf(told, sheet.IsOwn),
            Organisation = First(told, ContactColumn.Organisation),
            Role = First(told, ContactColumn.Role) ?? First(told, ContactColumn.Department),
            Place = First(told, ContactColumn.Place),
            Circle = Several(told, ContactColumn.Circle).Select(name => sheet.IsOwn ? name : Contacts.Circle.Known(name))
                .FirstOrDefault(name => name is not null),
            HowMet = First(told, ContactColumn.HowMet) ?? (First(told, ContactColumn.ConnectedOn) is { } day ? $"LinkedIn, {day}" : null),
        };
        foreach (var email in Several(told, ContactColumn.Email))
        {
            builder.AddEmail(email);
        }

        foreach (var phone in Several(told, ContactColumn.Phone))
        {
            builder.AddPhone(phone);
        }

        foreach (var link in Several(told, ContactColumn.Link)
            .SelectMany(cell => cell.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))
        {
            builder.AddLink(link);
        }

        foreach (var note in told[ContactColumn.Notes])
        {
            builder.AddNotes(note);
        }

        if (First(told, ContactColumn.Birthday) is { } birthday)
        {
            builder.AddNotes($"🎂 {CleanText.Shortened(birthday, 20)}");
        }

        return builder.Build();
    }

    private static string? NameOf(ILookup<ContactColumn, string> told, bool isOwn)
    {
        ContactColumn[] order = [ContactColumn.FirstName, ContactColumn.MiddleName, ContactColumn.LastName, ContactColumn.SecondLastName];
        var name = string.Join(' ', order.Select(column => First(told, column)).OfType<string>());
        return name.Length > 0 ? name
            : First(told, ContactColumn.Name) is { } whole ? isOwn ? whole : PersonName.Spoken(CleanText.OneLine(whole))
            : First(told, ContactColumn.Nickname);
    }

    private static string? First(ILookup<ContactColumn, string> told, ContactColumn column) =>
        told[column].FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell));

    /// <summary>Google writes several values of a kind into one cell.</summary>
    private static IEnumerable<string> Several(ILookup<ContactColumn, string> told, ContactColumn column) =>
        told[column].SelectMany(cell =>
            cell.Split([" ::: ", "; "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without the mark by which a spreadsheet, and this bot's own export, keeps a text from being taken for a formula.</summary>
    private static string Plain(string cell) => cell switch
    {
        ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] => cell[1..],
        ['=', '"', .. var inner, '"'] when !inner.Contains('"', StringComparison.Ordinal) => inner,
        _ => cell,
    };
}
