using System.Text;

namespace NetworkingBot.Core.Skills;

/// <summary>The rows of a comma-separated text (RFC 4180): cells in quotes may hold commas, doubled quotes and line breaks.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader reader)
    {
        var row = new List<string>();
        while (reader.Peek() >= 0)
        {
            row.Add(Cell(reader, out var isLast));
            if (!isLast)
                continue;
            yield return row;
            row = [];
        }
    }

    private static string Cell(TextReader reader, out bool isLast)
    {
        var cell = new StringBuilder();
        var quoted = false;
        int next;
        while ((next = reader.Read()) >= 0 && (quoted || next is not (',' or '\n')))
        {
            if (next == '"' && quoted && reader.Peek() == '"')
                cell.Append((char)reader.Read());
            else if (next == '"')
                quoted = !quoted;
            else
                cell.Append((char)next);
        }

        isLast = next != ',' || reader.Peek() < 0;
        return cell.ToString().TrimEnd('\r');
    }
}
