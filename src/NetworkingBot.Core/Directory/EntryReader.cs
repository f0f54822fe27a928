using System.Text.RegularExpressions;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Directory;

/// <summary>Reads rows as people, and says by line what cannot be taken.</summary>
internal sealed partial class EntryReader(HeaderRow header, DirectoryPhrases phrases)
{
    public const int MaxItems = 20;

    private static readonly Column[] _lists = [Column.Languages, Column.Offers, Column.LooksFor, Column.Interests];

    private static readonly Column[] _plain = [Column.Id, Column.Department, Column.Title, Column.Place, Column.Manager];

    private readonly Dictionary<string, int> _lineOfEmail = [];
    private readonly Dictionary<string, int> _lineOfId = [];

    public List<Problem> Problems { get; } = [];

    public static int MaxLength(Column column) => column switch
    {
        Column.Id => 64,
        Column.Email => 254,
        Column.Offers or Column.LooksFor or Column.Interests => 140,
        _ => 120,
    };

    /// <summary>Null when the row is blank or has a problem.</summary>
    public StaffEntry? Read(SheetRow row)
    {
        if (row.Cells.All(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        var before = Problems.Count;
        if (row.Cells.Skip(header.Width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            Refuse(row, phrases.TooManyCells(row.Cells.Count, header.Width));
            return null;
        }

        var entry = new StaffEntry(row.Line, Told(row)) { Joined = JoinedOf(row) };
        Identified(row, entry);
        return Problems.Count == before ? entry : null;
    }

    private Dictionary<Column, string> Told(SheetRow row)
    {
        var told = new Dictionary<Column, string>();
        foreach (var column in _plain.Where(header.Has))
        {
            told[column] = Bounded(row, column, header.Cell(row, column));
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

    private string WrittenName(SheetRow row) => header.Cell(row, Column.Name) is { Length: > 0 } whole
        ? whole
        : $"{header.Cell(row, Column.FirstName)} {header.Cell(row, Column.LastName)}".Trim();

    private string EmailOf(SheetRow row)
    {
        var text = header.Cell(row, Column.Email);
        var email = (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text).ToLowerInvariant();
        if (email.Length > 0 && (email.Length > MaxLength(Column.Email) || !EmailForm().IsMatch(email)))
        {
            Refuse(row, phrases.NoEmail(CleanText.Shortened(text, 60)));
        }

        return email;
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
        var items = CellText.Items(row.Cells.ElementAtOrDefault(header.Positions[column]) ?? "");
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
        switch (ColumnNames.Plain(text))
        {
            case "yes" or "y" or "si" or "s" or "true" or "verdadero" or "1" or "x":
                return true;
            case "" or "no" or "n" or "false" or "falso" or "0":
                return false;
            default:
                Refuse(row, phrases.NoYesOrNo(CleanText.Shortened(text, 60)));
                return null;
        }
    }

    private void Identified(SheetRow row, StaffEntry entry)
    {
        if (entry.DirectoryId is null && entry.Email is null)
        {
            Refuse(row, phrases.RowNamesNobody(header.Has(Column.Email), header.Has(Column.Id)));
        }

        Once(row, Column.Id, entry.DirectoryId, _lineOfId);
        Once(row, Column.Email, entry.Email, _lineOfEmail);
    }

    private void Once(SheetRow row, Column column, string? value, Dictionary<string, int> lines)
    {
        if (value is not null && !lines.TryAdd(value, row.Line))
        {
            Refuse(row, phrases.SameAsLine(column, CleanText.Shortened(value, 60), lines[value]));
        }
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

    [GeneratedRegex(@"^[^\s@<>()\[\],;:""\\]{1,64}@([\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex EmailForm();
}
