using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Directory;

/// <summary>Which columns of a file tell what: the best first, those after it where the best is blank.</summary>
/// <param name="Ignored">The headers that mean nothing here.</param>
/// <param name="Doubles">Headers that tell the same as a better one, each with the better one.</param>
internal sealed record HeaderRow(
    IReadOnlyDictionary<Column, IReadOnlyList<int>> Positions,
    Standing Standing,
    IReadOnlyList<string> Ignored,
    IReadOnlyList<(string Header, string Better)> Doubles,
    int Width
)
{
    private const int ShownHeaders = 12;
    private const int ShownLength = 40;

    public bool Has(Column column) => Positions.ContainsKey(column);

    public string Cell(SheetRow row, Column column) => Raw(row, column) is { } cell ? CellText.Told(cell) : "";

    /// <summary>The cell as it stands in the file; null when the row has none that says something.</summary>
    public string? Raw(SheetRow row, Column column) =>
        Positions.TryGetValue(column, out var positions)
            ? positions
                .Select(position => row.Cells.ElementAtOrDefault(position))
                .FirstOrDefault(cell => cell is not null && CellText.Told(cell).Length > 0)
        : null;

    public static HeaderRow? Read(Sheet sheet, DirectoryPhrases phrases, List<Problem> problems)
    {
        var claims = sheet
            .Headers.Select((header, position) => Claim.Of(CellText.Clean(header), position, ColumnValues.Of(sheet.Rows, position)))
            .ToList();
        NameIsWhole(claims);
        var standing = Standing.Of(sheet.Headers);
        var positions = claims.Where(claim => claim.Column is not null)
            .GroupBy(claim => claim.Column!.Value)
            .ToDictionary(
                told => told.Key,
                told => (IReadOnlyList<Claim>)[.. told.OrderBy(claim => claim.Rank).ThenBy(claim => claim.Filled <= 0)]
            );
        // Somebody's line in place of the column names: that person would be lost.
        var isPerson = sheet.Headers.Any(EmailText.IsAddress);
        if (isPerson || (!positions.ContainsKey(Column.Email) && !positions.ContainsKey(Column.Id)))
        {
            problems.Add(new Problem(sheet.HeaderLine, phrases.NobodyIsNamed(Shown(sheet.Headers))));
            return null;
        }

        return new HeaderRow(
            positions.ToDictionary(told => told.Key, told => Used(told.Key, told.Value)),
            standing,
            [
                .. claims
                    .Where(claim => claim is { Column: null, Header.Length: > 0 } && !standing.Knows(claim.Position))
                    .Select(claim => Short(claim.Header)),
            ],
            [
                .. positions.Values.SelectMany(told =>
                    told.Skip(1).Where(claim => claim.Filled > 0).Select(claim => (Short(claim.Header), Short(told[0].Header)))
                ),
            ],
            sheet.Headers.Count
        );
    }

    // Two kinds of numbers must not be mixed: a person would have one today and the other tomorrow.
    private static IReadOnlyList<int> Used(Column column, IReadOnlyList<Claim> told) =>
        [.. (column is Column.Id or Column.Joined ? told.Take(1) : told).Select(claim => claim.Position)];

    // Spanish sheets say “nombre” for the whole name, and for the first name where “apellidos” stands beside it.
    private static void NameIsWhole(List<Claim> claims)
    {
        if (
            !claims.Exists(claim => claim.Column == Column.LastName)
            && claims.FindIndex(claim => claim.Column == Column.FirstName) is var first and >= 0
        )
        {
            claims[first] = claims[first] with { Column = Column.Name };
        }
    }

    private static IReadOnlyList<string> Shown(IReadOnlyList<string> headers) =>
        [.. headers.Select(CellText.Clean).Where(header => header.Length > 0).Take(ShownHeaders).Select(Short)];

    private static string Short(string header) => CleanText.Shortened(header, ShownLength);

    /// <summary>One heading with what it tells, once its values were looked at; null is nothing.</summary>
    private sealed record Claim(string Header, int Position, Column? Column, int Rank, double Filled)
    {
        private const int OfValues = 9;

        public static Claim Of(string header, int position, ColumnValues values) => Headings.Find(header) switch
        {
            { } heading when !values.Contradict(heading) => new Claim(header, position, heading.Column, heading.Rank, values.Filled),
            var heading => new Claim(header, position, values.Themselves(header, heading), OfValues, values.Filled),
        };
    }
}
