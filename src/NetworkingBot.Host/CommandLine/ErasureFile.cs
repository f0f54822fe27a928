using System.Runtime.CompilerServices;
using System.Text;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.CommandLine;

/// <summary>The list of erasures as a file: a line of JSON each, ids and times only.</summary>
internal static class ErasureFile
{
    public static async Task WriteAsync(Stream file, IEnumerable<Erasure> erasures, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true);
        foreach (var erasure in erasures)
        {
            await text.WriteLineAsync(StoredJson.Write(erasure).AsMemory(), cancellation);
        }
    }

    /// <exception cref="System.Text.Json.JsonException">A line is no erasure.</exception>
    public static async IAsyncEnumerable<Erasure> ReadAsync(FileInfo file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellation))
        {
            if (line.Length > 0)
            {
                yield return StoredJson.Parse<Erasure>(line);
            }
        }
    }
}
