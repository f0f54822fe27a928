using System.Globalization;
using System.Text;
using System.Text.Json;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.CommandLine;

/// <summary>
/// The list of erasures as a file: a line of JSON each, ids and times only, and a last line with their number, without which the list is
/// torn: somebody who is missing from it would come back.
/// </summary>
internal static class ErasureFile
{
    public static async Task WriteAsync(Stream file, IReadOnlyCollection<Erasure> erasures, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true);
        foreach (var erasure in erasures)
        {
            await text.WriteLineAsync(StoredJson.Write(erasure).AsMemory(), cancellation);
        }

        await text.WriteLineAsync(EndOf(erasures.Count).AsMemory(), cancellation);
    }

    /// <exception cref="UsageException">A line is no erasure, or the end is missing.</exception>
    public static async Task<IReadOnlyList<Erasure>> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        var lines = (await File.ReadAllLinesAsync(file.FullName, cancellation)).Where(line => line.Length > 0).ToList();
        try
        {
            return lines.Count > 0 && lines[^1] == EndOf(lines.Count - 1)
                ? [.. lines.SkipLast(1).Select(StoredJson.Parse<Erasure>)]
                : throw Torn(file);
        }
        catch (JsonException)
        {
            throw Torn(file);
        }
    }

    private static string EndOf(int count) => string.Create(CultureInfo.InvariantCulture, $"# {count} erasures");

    private static UsageException Torn(FileInfo file) =>
        new($"{file.Name} is no list of erasures, or a part of it is missing: with it, people who were erased would come back. Take it "
            + "from beside the newest backup once more. Nothing was written.");
}
