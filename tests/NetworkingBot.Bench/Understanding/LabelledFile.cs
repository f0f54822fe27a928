using NetworkingBot.Core;

namespace NetworkingBot.Bench.Understanding;

/// <summary>A sentence of a set for measuring, with what is meant by it.</summary>
/// <param name="Context">What was said before; empty when the sentence makes sense by itself.</param>
/// <param name="Labels">Each of them is right.</param>
/// <param name="Slots">What the sentence says in so many words, by slot.</param>
internal sealed record LabelledRow(
    Lang Lang,
    string Context,
    string Text,
    IReadOnlyList<string> Labels,
    IReadOnlyList<(string Slot, string Value)> Slots,
    string Risk
)
{
    /// <summary>True when no command is meant.</summary>
    public bool IsOutOfScope => Labels.All(label => label == "offtopic" || label.StartsWith("unsupported", StringComparison.Ordinal));
}

/// <summary>A set for measuring: a table with a heading, tabs between.</summary>
internal static class LabelledFile
{
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public static IReadOnlyList<LabelledRow> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var heading = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => Row(line.Split('\t')))];

        LabelledRow Row(string[] cells) =>
            new(
                Cell(cells, "lang") == "es" ? Lang.Spanish : Lang.English,
                Cell(cells, "context"),
                Cell(cells, "utterance"),
                Cell(cells, "label").Split('|'),
                SlotsIn(Cell(cells, "slots")),
                Cell(cells, "risk")
            );

        string Cell(string[] cells, string name) => Array.IndexOf(heading, name) is var at and >= 0
            ? at < cells.Length ? cells[at] : ""
            : throw new InvalidDataException($"{path} has no column “{name}”.");
    }

    private static IReadOnlyList<(string Slot, string Value)> SlotsIn(string cell) =>
        [
            .. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(slot => slot.Split('=', 2))
                .Where(slot => slot.Length == 2)
                .Select(slot => (slot[0], slot[1])),
        ];
}
