using System.IO.Compression;
using System.Text.Json;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// Writes every row of a store into one encrypted file: a line of JSON each, compressed. The store may be in use meanwhile.
/// </summary>
public static class BackupWriter
{
    internal const int Format = 1;

    private const int PageSize = 500;

    /// <param name="store">Where from.</param>
    /// <param name="file">Where to; it is whole only when this ends without a fault.</param>
    /// <param name="key">Opens it again.</param>
    /// <param name="now">The time of the backup.</param>
    /// <param name="progress">How many rows were written.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public static async Task<BackupFacts> WriteAsync(
        ITableStore store,
        Stream file,
        BackupKey key,
        Instant now,
        IProgress<long>? progress,
        CancellationToken cancellation
    )
    {
        var rows = new Dictionary<Table, long>();
        using var vault = new SealingStream(file, key);
        await using (var packed = new GZipStream(vault, CompressionLevel.Fastest, leaveOpen: true))
        {
            Line(packed, json =>
            {
                json.WriteNumber("format", Format);
                json.WriteString("madeAt", InstantPattern.ExtendedIso.Format(now));
            });
            foreach (var table in Enum.GetValues<Table>().Except(BackupFacts.LeftOut))
            {
                rows[table] = await WriteAsync(store, table, packed, done => progress?.Report(rows.Values.Sum() + done), cancellation);
            }

            Line(packed, json => json.WriteNumber("rows", rows.Values.Sum()));
        }

        vault.Finish();
        await file.FlushAsync(cancellation);
        return new BackupFacts(now, rows);
    }

    private static async Task<long> WriteAsync(
        ITableStore store,
        Table table,
        GZipStream packed,
        Action<long> report,
        CancellationToken cancellation
    )
    {
        var (written, next) = (0L, (string?)null);
        do
        {
            var page = await store.ScanAsync(table, next, PageSize, cancellation);
            foreach (var row in page.Rows)
            {
                Line(packed, json =>
                {
                    json.WriteString("table", table.ToString());
                    json.WriteString("partition", row.Key.Partition.Value);
                    json.WriteString("row", row.Key.Row);
                    json.WritePropertyName("values");
                    json.WriteRawValue(RowContent.Write(row.Values));
                });
            }

            written += page.Rows.Count;
            report(written);
            next = page.Next;
        }
        while (next is not null);
        return written;
    }

    private static void Line(Stream packed, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(packed))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        packed.WriteByte((byte)'\n');
    }
}
