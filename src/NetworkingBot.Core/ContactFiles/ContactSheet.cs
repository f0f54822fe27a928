using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Which columns of a table tell what. Headings are believed where the values below them do not speak against it; without any, the values
/// alone tell.
/// </summary>
/// <param name="Columns">By position; null: it tells nothing of use.</param>
internal sealed record ContactSheet(IReadOnlyList<ContactColumn?> Columns, IReadOnlyList<SheetRow> Rows, bool IsOwn)
{
    /// <summary>LinkedIn writes a few lines above the headings, and people a title.</summary>
    private const int Searched = 25;

    private const int Looked = 200;

    /// <summary>Of the values that are there, so many must look like what they are taken for.</summary>
    private const double Most = .6;

    private static readonly HashSet<string> _salutations =
        ["mr", "mrs", "ms", "miss", "mx", "dr", "dra", "prof", "sr", "sra", "srta", "don", "dona", "d", "ing", "lic", "herr", "frau"];

    private static readonly ContactColumn[] _names =
        [ContactColumn.Name, ContactColumn.FirstName, ContactColumn.LastName, ContactColumn.Nickname];

    /// <summary>Null when nobody's name or address is told in it.</summary>
    public static ContactSheet? Of(IReadOnlyList<SheetRow> rows)
    {
        var (at, known) = rows.Take(Searched).Index()
            .Select(row => (row.Index, Known: row.Item.Cells.Select(ContactColumns.Find).OfType<ContactColumn>().Distinct().Count()))
            .OrderByDescending(row => row.Known).ThenBy(row => row.Index).FirstOrDefault();
        var hasHeadings = known > 1 || (known == 1 && rows[at].Cells.Count(cell => cell.Length > 0) == 1);
        var below = hasHeadings ? [.. rows.Skip(at + 1)] : rows;
        var width = rows.Take(Looked + Searched).Select(row => row.Cells.Count).DefaultIfEmpty().Max();
        var columns = Enumerable.Range(0, width)
            .Select(position => Column(hasHeadings ? rows[at].Cells.ElementAtOrDefault(position) : null, Values(below, position))).ToList();
        if (!hasHeadings && columns.Contains(ContactColumn.Email) && !columns.Contains(ContactColumn.Name)
            && Enumerable.Range(0, width).FirstOrDefault(position => columns[position] is null
                && Mostly(Values(below, position), PersonName.IsPlausible), -1) is var first and >= 0)
        {
            columns[first] = ContactColumn.Name;
        }

        var tells = columns.Contains(ContactColumn.Email) || (hasHeadings && _names.Any(name => columns.Contains(name)));
        return tells ? new ContactSheet(columns, below, hasHeadings && rows[at].Cells.Contains(TableWriter.OwnHeading)) : null;
    }

    private static ContactColumn? Column(string? heading, IReadOnlyList<string> values) =>
        (heading is null ? null : ContactColumns.Find(heading)) switch
        {
            ContactColumn.Email when !Mostly(values, EmailText.IsAddress) && values.Count > 0 => null,
            ContactColumn.Phone when Mostly(values, EmailText.IsAddress) => ContactColumn.Email,
            ContactColumn.Role when Mostly(values, IsSalutation) => null,
            ContactColumn.Name or ContactColumn.FirstName or ContactColumn.Nickname when Mostly(values, EmailText.IsAddress) =>
                ContactColumn.Email,
            { } column => column,
            null when Mostly(values, EmailText.IsAddress) => ContactColumn.Email,
            null when Mostly(values, IsPhone) => ContactColumn.Phone,
            null when Mostly(values, IsProfile) => ContactColumn.Link,
            null => null,
        };

    private static List<string> Values(IReadOnlyList<SheetRow> rows, int position) =>
        [.. rows.Take(Looked).Select(row => row.Cells.ElementAtOrDefault(position) ?? "").Select(cell => cell.Split(" ::: ")[0].Trim())
            .Where(cell => cell.Length > 0)];

    private static bool Mostly(IReadOnlyList<string> values, Func<string, bool> holds) =>
        values.Count > 0 && values.Count(holds) >= values.Count * Most;

    /// <summary>Outlook’s “Title” is a form of address, not a role.</summary>
    private static bool IsSalutation(string text) => _salutations.Contains(ColumnNames.Plain(text));

    private static bool IsPhone(string text) => text[0] is '+' or '(' or '0' or '\''
        && text.Count(char.IsAsciiDigit) >= 8
        && text.All(sign => char.IsAsciiDigit(sign) || "+ -()./'".Contains(sign, StringComparison.Ordinal));

    private static bool IsProfile(string text) =>
        text.Contains("linkedin.com/in/", StringComparison.OrdinalIgnoreCase) && ProfileLink.Parse(CleanText.OneLine(text)) is not null;
}
