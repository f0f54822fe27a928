using System.IO.Compression;
using System.Text;

namespace NetworkingBot.Core.Language;

/// <summary>The text of a file that somebody brings: packed or not, in whichever encoding their program wrote it.</summary>
public static class FileText
{
    /// <summary>Unpacked, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int Sample = 4096;

    /// <summary>Null when there is more than <see cref="MaxBytes"/> in it.</summary>
    /// <exception cref="InvalidDataException">It says it is packed and cannot be unpacked.</exception>
    public static async Task<byte[]?> BytesAsync(Stream file, CancellationToken cancellation)
    {
        var bytes = await AllBytesAsync(file, cancellation);
        if (bytes is [0x1f, 0x8b, ..])
        {
            using var unpacked = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            bytes = await AllBytesAsync(unpacked, cancellation);
        }

        return bytes;
    }

    /// <exception cref="UndecodableException">A line whose letters nobody can tell.</exception>
    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => Letters.Decode(bytes.AsSpan(3)),
        [0xff, 0xfe, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
        [0xfe, 0xff, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        _ => Wide(bytes) is { } wide ? wide.GetString(bytes) : Letters.Decode(bytes),
    };

    /// <summary>The encoding of a name, as mail and cards have it; null: there is none, or none that is safe to read.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)) is { CodePage: not 65000 } known
                ? known
                : null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Half of UTF-16's bytes are zero in Western text.
    private static Encoding? Wide(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, Sample) & ~1);
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < sample.Length; i++)
        {
            zeros = (sample[i], i % 2) switch
            {
                (0, 0) => (zeros.Even + 1, zeros.Odd),
                (0, _) => (zeros.Even, zeros.Odd + 1),
                _ => zeros,
            };
        }

        if (Math.Max(zeros.Even, zeros.Odd) > sample.Length / 4)
        {
            return zeros.Odd > zeros.Even ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        return null;
    }

    private static async Task<byte[]?> AllBytesAsync(Stream stream, CancellationToken cancellation)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (all.Length + read > MaxBytes)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
