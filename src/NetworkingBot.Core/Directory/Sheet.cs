namespace NetworkingBot.Core.Directory;

/// <summary>
/// A list as it was read from a file: what the columns are called, and the rows under them. <paramref name="HeaderLine"/> is the line of
/// the column names.
/// </summary>
public sealed record Sheet(IReadOnlyList<string> Headers, IReadOnlyList<SheetRow> Rows, int HeaderLine = 1)
{
    private const int Searched = 25;

    /// <summary>
    /// The column names are the row that holds most headings anybody knows, near the top: exports have a title, a date or <c>#TYPE</c>
    /// above them. Where no row holds any, they are the first that says something.
    /// </summary>
    public static Sheet Of(IReadOnlyList<SheetRow> rows)
    {
        var best = rows.Take(Searched).Index()
            .OrderByDescending(row => KnownHeadings(row.Item.Cells))
            .ThenBy(row => IsNote(row.Item.Cells))
            .ThenBy(row => row.Index)
            .Select(row => (int?)row.Index)
            .FirstOrDefault();
        return best is { } index ? new Sheet(rows[index].Cells, [.. rows.Skip(index + 1)], rows[index].Line) : new Sheet([], []);
    }

    /// <summary>How many of the cells are headings of a staff directory or of a list of ties.</summary>
    public static int KnownHeadings(IReadOnlyList<string> cells) =>
        cells.Count(cell =>
            cell.Length is > 0 and < 80 && (ColumnNames.Find(CellText.Clean(cell)) is not null || TieReader.IsHeading(cell))
        );

    private static bool IsNote(IReadOnlyList<string> cells) =>
        cells.All(string.IsNullOrWhiteSpace) || cells[0].StartsWith('#') || cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) < 2;
}

/// <summary>One row. <paramref name="Line"/> is where it begins in the file, counted from 1, so that a person can find it.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// Something that keeps a file from being taken, in the language of the person who brings it. <paramref name="Line"/> 0 is the file as a
/// whole.
/// </summary>
public sealed record Problem(int Line, string Text);
