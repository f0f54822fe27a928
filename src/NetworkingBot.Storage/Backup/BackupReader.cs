using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Storage.Backup;

/// <summary>A row of a backup, and the table that it belongs to.</summary>
public sealed record BackupRow(Table Table, Row Row);

/// <summary>Reads a backup. Whoever writes what it gives reads the whole of it first: see <see cref="CheckAsync"/>.</summary>
public static class BackupReader
{
    /// <summary>Reads the whole file and keeps nothing of it.</summary>
    /// <exception cref="BackupDamagedException">It cannot be used.</exception>
    public static async Task<BackupFacts> CheckAsync(Stream file, BackupKey key, CancellationToken cancellation)
    {
        var rows = new Dictionary<Table, long>();
        var madeAt = default(Instant);
        await foreach (var (at, row) in LinesAsync(file, key, cancellation))
        {
            madeAt = at;
            if (row is not null)
            {
                rows[row.Table] = rows.GetValueOrDefault(row.Table) + 1;
            }
        }

        return new BackupFacts(madeAt, rows);
    }

    /// <summary>The rows in the order in which they were written: those of a partition lie together.</summary>
    /// <exception cref="BackupDamagedException">It cannot be used; what was given before is a part.</exception>
    public static async IAsyncEnumerable<BackupRow> ReadAsync(
        Stream file,
        BackupKey key,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var (_, row) in LinesAsync(file, key, cancellation))
        {
            if (row is not null)
            {
                yield return row;
            }
        }
    }

    private static async IAsyncEnumerable<(Instant MadeAt, BackupRow? Row)> LinesAsync(
        Stream file,
        BackupKey key,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var vault = new OpeningStream(file, key);
        await using var packed = new GZipStream(vault, CompressionMode.Decompress);
        using var text = new StreamReader(packed, Encoding.UTF8);
        var madeAt = Read(await text.ReadLineAsync(cancellation), FirstLine);
        yield return (madeAt, null);
        for (var rows = 0L; ; rows++)
        {
            var line = await text.ReadLineAsync(cancellation);
            if (Read(line, LastLine) is { } told)
            {
                if (told != rows || await text.ReadLineAsync(cancellation) is not null)
                {
                    throw Damaged();
                }

                break;
            }

            yield return (madeAt, Read(line, RowLine));
        }
    }

    private static T Read<T>(string? line, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(line ?? "");
            return read(json.RootElement);
        }
        catch (Exception fault)
            when (fault
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
                        or RowTooLargeException
            )
        {
            throw Damaged(fault);
        }
    }

    private static Instant FirstLine(JsonElement json) => json.GetProperty("format").GetInt32() == BackupWriter.Format
        ? InstantPattern.ExtendedIso.Parse(json.GetProperty("madeAt").GetString()!).Value
        : throw new BackupDamagedException("The backup was made by a newer version of the bot.");

    private static long? LastLine(JsonElement json) => json.TryGetProperty("rows", out var rows) ? rows.GetInt64() : null;

    private static BackupRow RowLine(JsonElement json)
    {
        if (!Enum.TryParse<Table>(json.GetProperty("table").GetString(), out var table))
        {
            throw new BackupDamagedException(
                $"The backup has a table that this version of the bot does not know: {json.GetProperty("table").GetString()}."
            );
        }

        var key = new Key(Partition.Stored(json.GetProperty("partition").GetString()!), json.GetProperty("row").GetString()!);
        var row = new Row(key, RowContent.Read(Encoding.UTF8.GetBytes(json.GetProperty("values").GetRawText())));
        RowLimits.Check(table, row);
        return new BackupRow(table, row);
    }

    private static BackupDamagedException Damaged(Exception? inner = null) =>
        new("The backup is damaged: it does not hold what it says.", inner);
}
