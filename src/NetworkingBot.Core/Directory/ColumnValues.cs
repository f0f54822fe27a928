using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Directory;

/// <summary>What stands below a heading, looked at before the heading is believed.</summary>
internal sealed partial class ColumnValues
{
    private const int Looked = 500;
    private const double Most = 0.6;

    private readonly IReadOnlyList<string> _filled;
    private readonly int _rows;

    private ColumnValues(IReadOnlyList<string> filled, int rows) => (_filled, _rows) = (filled, rows);

    /// <summary>The share of rows that say something, 0 to 1.</summary>
    public double Filled => _rows == 0 ? 0 : (double)_filled.Count / _rows;

    public static ColumnValues Of(IReadOnlyList<SheetRow> rows, int position)
    {
        var looked = rows.Take(Looked).ToList();
        return new ColumnValues(
            [.. looked.Select(row => CellText.Told(row.Cells.ElementAtOrDefault(position) ?? "")).Where(cell => cell.Length > 0)],
            looked.Count
        );
    }

    /// <summary>True when what stands here speaks against the heading's own claim.</summary>
    public bool Contradict(Heading heading) => heading.Column switch
    {
        Column.Email => heading.Rank >= Heading.Doubtful && !Mostly(EmailText.IsAddress),
        Column.Id => Mostly(EmailText.IsAddress) || (Repeats && !Mostly(IsCode)),
        Column.Name => Mostly(cell => !PersonName.IsPlausible(cell)) || (heading.Rank >= Headings.OnlyWho && Mostly(IsCode)),
        Column.FirstName or Column.MiddleName or Column.LastName or Column.SecondLastName => Mostly(EmailText.IsAddress)
            || Mostly(cell => !cell.Any(char.IsLetter)),
        Column.Title => Mostly(Salutation().IsMatch),
        Column.Department or Column.Place => Mostly(EmailText.IsAddress),
        Column.Zone => _filled.Count >= 3 && !_filled.Any(cell => ZoneNames.Find(cell) is not null),
        Column.Joined => Mostly(cell => LooseDate.Find(cell).Count > 0 || LooseDate.IsInstant(cell)),
        _ => false,
    };

    /// <summary>What the values themselves are, where the heading is unknown or wrong about them; null when they do not say.</summary>
    public Column? Themselves(string header, Heading? heading) => true switch
    {
        _ when Mostly(EmailText.IsAddress) && !Repeats && !Headings.IsOfAnother(header) => Column.Email,
        _ when heading?.Column == Column.Name && Mostly(cell => IsCode(cell) || !PersonName.IsPlausible(cell)) && !Repeats => Column.Id,
        _ => null,
    };

    // A manager's address stands below many rows, a person's own below one.
    private bool Repeats => _filled.Distinct(StringComparer.OrdinalIgnoreCase).Count() < _filled.Count * 0.9;

    private bool Mostly(Func<string, bool> holds) => _filled.Count > 0 && _filled.Count(holds) >= _filled.Count * Most;

    private static bool IsCode(string cell) => cell.Any(char.IsDigit) && !cell.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"^(mr|mrs|ms|miss|mx|dr|dra|prof|sr|sra|srta|don|doña|d|dª|ing|lic|herr|frau|m|mme|mlle)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Salutation();
}
