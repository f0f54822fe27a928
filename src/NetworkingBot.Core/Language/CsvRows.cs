using System.Text;

namespace NetworkingBot.Core.Language;

/// <summary>
/// The rows of a text of separated values (RFC 4180): cells in quotes may hold separators, doubled quotes and line breaks. A quote inside
/// a cell says what it says.
/// </summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader reader, char separator = ',')
    {
        var row = new List<string>();
        while (reader.Peek() >= 0)
        {
            row.Add(Cell(reader, separator, out var isLast));
            if (!isLast)
                continue;
            yield return row;
            row = [];
        }
    }

    private static string Cell(TextReader reader, char separator, out bool isLast)
    {
        var cell = new StringBuilder();
        var (quoted, isFirst) = (false, true);
        int next;
        while ((next = reader.Read()) >= 0 && (quoted || (next != separator && next != '\n')))
        {
            if (next == '"' && quoted && reader.Peek() == '"')
                cell.Append((char)reader.Read());
            else if (next == '"' && (quoted || isFirst))
                quoted = !quoted;
            else
                cell.Append((char)next);
            isFirst = false;
        }

        isLast = next != separator || reader.Peek() < 0;
        return cell.ToString().TrimEnd('\r');
    }
}
