using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Directory;

/// <summary>Which column of a file tells what. <paramref name="Ignored"/> are the headers that mean nothing here.</summary>
public sealed record HeaderRow(IReadOnlyDictionary<Column, int> Positions, IReadOnlyList<string> Ignored, int Width)
{
    private const int ShownHeaders = 12;
    private const int ShownLength = 40;

    public bool Has(Column column) => Positions.ContainsKey(column);

    public string Cell(SheetRow row, Column column) =>
        Positions.TryGetValue(column, out var position) && position < row.Cells.Count ? CellText.Clean(row.Cells[position]) : "";

    internal static HeaderRow? Read(IReadOnlyList<string> headers, DirectoryPhrases phrases, List<Problem> problems)
    {
        var positions = new Dictionary<Column, int>();
        var ignored = new List<string>();
        for (var i = 0; i < headers.Count; i++)
        {
            var header = CellText.Clean(headers[i]);
            if (ColumnNames.Find(header) is not { } column)
            {
                if (header.Length > 0)
                {
                    ignored.Add(CleanText.Shortened(header, ShownLength));
                }
            }
            else if (!positions.TryAdd(column, i))
            {
                problems.Add(new Problem(1, phrases.SameColumnTwice(CellText.Clean(headers[positions[column]]), header)));
            }
        }

        NameIsWhole(positions);
        if (!positions.ContainsKey(Column.Email) && !positions.ContainsKey(Column.Id))
        {
            problems.Add(new Problem(1, phrases.NobodyIsNamed(Shown(headers))));
        }

        return problems.Count == 0 ? new HeaderRow(positions, ignored, headers.Count) : null;
    }

    // Spanish sheets say “nombre” for the whole name, and for the first name where “apellidos” stands beside it.
    private static void NameIsWhole(Dictionary<Column, int> positions)
    {
        if (!positions.ContainsKey(Column.LastName) && positions.Remove(Column.FirstName, out var position))
        {
            positions.TryAdd(Column.Name, position);
        }
    }

    private static IReadOnlyList<string> Shown(IReadOnlyList<string> headers) =>
        [.. headers.Select(CellText.Clean).Where(header => header.Length > 0).Take(ShownHeaders).Select(header => CleanText.Shortened(header, ShownLength))];
}
