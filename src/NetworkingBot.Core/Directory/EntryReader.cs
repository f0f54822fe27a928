using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>Reads rows as people, and says by line who is left out and what cannot be taken.</summary>
internal sealed class EntryReader(HeaderRow header, IReadOnlyList<string> headers, LocalDate today, DirectoryPhrases phrases)
{
    public const int MaxItems = 20;

    private static readonly Column[] _lists = [Column.Languages, Column.Offers, Column.LooksFor, Column.Interests];

    private static readonly Column[] _plain = [Column.Id, Column.Department, Column.Title, Column.Place, Column.Manager];

    private readonly Dictionary<string, StaffEntry> _byEmail = [];
    private readonly Dictionary<string, StaffEntry> _byId = [];

    public List<Problem> Problems { get; } = [];

    public List<LeftOutRow> LeftOut { get; } = [];

    /// <summary>People whom the file names without bringing them: others may have them as manager.</summary>
    public List<StaffEntry> Named { get; } = [];

    public static int MaxLength(Column column) => column switch
    {
        Column.Id => 64,
        Column.Email => 254,
        Column.Offers or Column.LooksFor or Column.Interests => 140,
        _ => 120,
    };

    /// <summary>Null when the row is blank, is left out or has a problem.</summary>
    public StaffEntry? Read(SheetRow row)
    {
        if (row.Cells.All(string.IsNullOrWhiteSpace) || row.Cells.SequenceEqual(headers) || IsNote(row))
        {
            return null;
        }

        var before = Problems.Count;
        if (row.Cells.Skip(header.Width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            Refuse(row, phrases.TooManyCells(row.Cells.Count, header.Width));
            return null;
        }

        if (IsStub(row))
        {
            return Without(new StaffEntry(row.Line, new Dictionary<Column, string>()), LeftOutReason.Unknown);
        }

        var entry = new StaffEntry(row.Line, Told(row)) { Joined = JoinedOf(row) };
        if (header.Standing.Against(row, today) is { } gone)
        {
            // What is wrong in the line of somebody who is not brought in keeps nobody out.
            Problems.RemoveRange(before, Problems.Count - before);
            return Without(entry, gone);
        }

        if (Problems.Count > before)
        {
            return null;
        }

        return Against(entry) is { } reason ? Without(entry, reason) : IsFirst(row, entry) ? entry : null;
    }

    private StaffEntry? Without(StaffEntry entry, LeftOutReason reason)
    {
        LeftOut.Add(new LeftOutRow(entry.Line, reason));
        Named.Add(entry);
        return null;
    }

    // A total, a date of printing, “confidential”: no address stands in such a line.
    private static bool IsNote(SheetRow row) =>
        row.Cells.First(cell => !string.IsNullOrWhiteSpace(cell)) is var first
        && SheetNote.Is(first)
        && !row.Cells.Any(EmailText.IsAddress);

    /// <summary>One cell alone, which is no address: a number below the list, a remark.</summary>
    private bool IsStub(SheetRow row) =>
        header.Width > 2
        && header.Has(Column.Email)
        && row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(2).ToList() is [var only]
        && !EmailText.IsAddress(only);

    private static LeftOutReason? Against(StaffEntry entry) => entry switch
    {
        { DirectoryId: null, Email: null } => LeftOutReason.Unknown,
        { Name.Length: 0 } => LeftOutReason.Unnamed,
        _ => null,
    };

    private Dictionary<Column, string> Told(SheetRow row)
    {
        var told = new Dictionary<Column, string>();
        foreach (var column in _plain.Where(header.Has))
        {
            told[column] = Bounded(row, column, column == Column.Manager ? ManagerOf(row) : header.Cell(row, column));
        }

        foreach (var column in _lists.Where(header.Has))
        {
            told[column] = ListOf(row, column);
        }

        if (header.Has(Column.Email))
        {
            told[Column.Email] = EmailOf(row);
        }

        if (header.Has(Column.Zone))
        {
            told[Column.Zone] = ZoneOf(row);
        }

        if (WrittenName(row) is { Length: > 0 } name)
        {
            told[Column.Name] = Bounded(row, Column.Name, name);
        }

        return told;
    }

    // A display name of one word is often the account's; beside it stand the parts of the real one.
    private static readonly Column[] _nameParts = [Column.FirstName, Column.MiddleName, Column.LastName, Column.SecondLastName];

    private string WrittenName(SheetRow row)
    {
        var whole = header.Raw(row, Column.Name) is { } cell ? CellText.Clean(cell) : "";
        var parts = _nameParts
            .Select(part => header.Raw(row, part) is { } raw ? CellText.Clean(raw) : "")
            .Where(part => part.Any(char.IsLetter))
            .ToArray();
        var isParted = parts.Length > 1 && !whole.Contains(' ', StringComparison.Ordinal);
        var name = PersonName.Spoken(isParted || !PersonName.IsPlausible(whole) ? string.Join(' ', parts) : whole);
        return PersonName.IsPlausible(name) ? name : "";
    }

    // A number or a code that stands for nobody in the file says nothing to people; which names it stands for is found later.
    private string ManagerOf(SheetRow row)
    {
        var cell = header.Cell(row, Column.Manager);
        return EmailText.IsAddress(cell) ? EmailText.Address(cell) : PersonName.IsPlausible(cell) ? PersonName.Spoken(cell) : cell;
    }

    private string EmailOf(SheetRow row)
    {
        var text = header.Cell(row, Column.Email);
        if (text.Length > 0 && (text.Length > MaxLength(Column.Email) || !EmailText.IsAddress(text)))
        {
            Refuse(row, phrases.NoEmail(CleanText.Shortened(text, 60)));
        }

        return EmailText.Address(text);
    }

    private string ZoneOf(SheetRow row)
    {
        var text = header.Cell(row, Column.Zone);
        var id = ZoneNames.Find(text);
        if (text.Length > 0 && id is null)
        {
            Refuse(row, phrases.NoZone(CleanText.Shortened(text, 60)));
        }

        return id ?? "";
    }

    private string ListOf(SheetRow row, Column column)
    {
        var items = CellText.Items(header.Raw(row, column) ?? "");
        if (items.Count > MaxItems)
        {
            Refuse(row, phrases.TooManyItems(column, items.Count, MaxItems));
        }
        else if (items.Any(item => item.Length > MaxLength(column)))
        {
            Refuse(row, phrases.TooLong(column, items.Max(item => item.Length), MaxLength(column)));
        }

        return string.Join(StaffEntry.ItemSeparator, items);
    }

    private bool? JoinedOf(SheetRow row)
    {
        if (!header.Has(Column.Joined))
        {
            return null;
        }

        var text = header.Cell(row, Column.Joined);
        if (YesOrNo.Read(text) is not { } joined)
        {
            Refuse(row, phrases.NoYesOrNo(CleanText.Shortened(text, 60)));
            return null;
        }

        return joined;
    }

    // Somebody with two posts has two lines; two people with one address are a mistake that only its owner can put right.
    private bool IsFirst(SheetRow row, StaffEntry entry)
    {
        var before = Problems.Count;
        var known = Found(row, entry, Column.Id, entry.DirectoryId, _byId) ?? Found(row, entry, Column.Email, entry.Email, _byEmail);
        if (known is not null && Problems.Count == before)
        {
            LeftOut.Add(new LeftOutRow(row.Line, LeftOutReason.Repeated));
        }

        return known is null;
    }

    private StaffEntry? Found(SheetRow row, StaffEntry entry, Column column, string? value, Dictionary<string, StaffEntry> known)
    {
        if (value is null || known.TryAdd(value, entry))
        {
            return null;
        }

        if (!PersonName.AreAlike(known[value].Name, entry.Name))
        {
            Refuse(row, phrases.SameAsLine(column, CleanText.Shortened(value, 60), known[value].Line));
        }

        return known[value];
    }

    private string Bounded(SheetRow row, Column column, string text)
    {
        if (text.Length > MaxLength(column))
        {
            Refuse(row, phrases.TooLong(column, text.Length, MaxLength(column)));
        }

        return text;
    }

    private void Refuse(SheetRow row, string text) => Problems.Add(new Problem(row.Line, text));
}
