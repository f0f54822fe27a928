using System.IO.Compression;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Bench.Skills;

internal sealed record Pair(string English, string Spanish);

/// <summary>
/// A list of one skill a line in two languages: tab or comma separated, columns “en” and “es”, gzip where the name ends so.
/// </summary>
internal static class PairFile
{
    public static IReadOnlyList<Pair> Read(string path)
    {
        using var reader = Open(path);
        var rows = Rows(reader.ReadToEnd()).Where(row => row.Any(cell => cell.Length > 0)).ToList();
        var columns = rows is [var header, ..] ? header.Select(name => name.Trim().ToLowerInvariant()).ToList() : [];
        var (english, spanish) = (columns.IndexOf("en"), columns.IndexOf("es"));
        if (english < 0 || spanish < 0)
            throw new InvalidDataException($"{path}: the first line must name the columns en and es");
        var pairs = rows.Skip(1)
            .Where(row => row.Count > Math.Max(english, spanish))
            .Select(row => new Pair(row[english].Trim(), row[spanish].Trim()));
        return [.. pairs.Where(pair => pair.English.Length > 0 && pair.Spanish.Length > 0)];
    }

    public static StreamReader Open(string path) => path.EndsWith(".gz", StringComparison.Ordinal)
        ? new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress))
        : new StreamReader(path);

    /// <summary>Tabs part what is written as it is; between commas there may be quotes.</summary>
    private static IEnumerable<IReadOnlyList<string>> Rows(string text) =>
        text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))).Contains('\t')
        ? text.Split('\n').Select(line => line.TrimEnd('\r').Split('\t'))
        : CsvRows.Read(new StringReader(text));
}
