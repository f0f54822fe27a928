using System.IO.Compression;

namespace NetworkingBot.Bench.Skills;

internal sealed record Pair(string English, string Spanish);

/// <summary>A list of one skill a line in two languages: tab or comma separated, columns “en” and “es”, gzip where the name ends so.</summary>
internal static class PairFile
{
    public static IReadOnlyList<Pair> Read(string path)
    {
        using var reader = Open(path);
        var header = reader.ReadLine() ?? "";
        var separator = header.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var columns = header.Split(separator);
        var (english, spanish) = (Array.IndexOf(columns, "en"), Array.IndexOf(columns, "es"));
        if (english < 0 || spanish < 0)
            throw new InvalidDataException($"{path}: the first line must name the columns en and es");
        return [.. Lines(reader).Select(line => line.Split(separator)).Select(cells => new Pair(cells[english], cells[spanish]))];
    }

    public static StreamReader Open(string path) => path.EndsWith(".gz", StringComparison.Ordinal)
        ? new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress))
        : new StreamReader(path);

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
