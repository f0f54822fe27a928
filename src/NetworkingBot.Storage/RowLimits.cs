using System.Buffers;
using System.Text.Json;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Storage;

/// <summary>
/// What a table store takes. Checked here before either engine is asked, so that both refuse the same: SQLite knows no limits, the
/// emulator not all of them, and the service answers some only after the upload.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model</remarks>
internal static class RowLimits
{
    public const int MaxPageSize = 1000;

    private const int MaxValueBytes = 64 * 1024;
    private const int MaxRowBytes = 1024 * 1024;
    private const int MaxBatchBytes = 4 * 1024 * 1024;
    private const int MaxBatchWrites = 100;
    private const int MaxValues = 250;
    private const int MaxNameLength = 64;

    // Multipart boundary, request line with both keys, headers of one write in a batch.
    private const int WriteOverhead = 1024;

    // ASCII sorts alike everywhere; the six that are missing are refused or mangled in addresses, and “~” ends the range of a prefix.
    // KeyText escapes into this set.
    private static readonly SearchValues<char> _keyCharacters =
        SearchValues.Create(string.Concat(Enumerable.Range(' ', '~' - ' ').Select(code => (char)code).Except(@"/\#?%'")));

    // Earlier instants have no place in Azure Tables.
    private static readonly Instant _earliest = Instant.FromUtc(1601, 1, 1, 0, 0);

    public static void Check(Partition partition) => CheckKey(partition.Value, "partition");

    public static void Check(Key key)
    {
        Check(key.Partition);
        CheckKey(key.Row, "row");
    }

    /// <exception cref="RowTooLargeException">A value or the row is too large.</exception>
    /// <exception cref="ArgumentException">A key, a name or a value's type is not one that the store takes.</exception>
    public static void Check(Table table, Row row)
    {
        Check(row.Key);
        if (row.Values.Count > MaxValues)
        {
            throw new ArgumentException($"A row of {row.Values.Count} values; the store takes {MaxValues}.", nameof(row));
        }

        var size = 4L + (2 * (row.Key.Partition.Value.Length + row.Key.Row.Length));
        foreach (var (name, value) in row.Values)
        {
            CheckName(name);
            var bytes = BytesOf(name, value);
            CheckSize(table, name, bytes, MaxValueBytes);
            size += 8 + (2 * name.Length) + 4 + bytes;
        }

        CheckSize(table, "the row", size, MaxRowBytes);
    }

    public static void Check(Table table, IReadOnlyList<Write> writes)
    {
        if (writes.Count is 0 or > MaxBatchWrites)
        {
            throw new ArgumentException($"A batch of {writes.Count} writes; the store takes 1 to {MaxBatchWrites}.", nameof(writes));
        }

        if (writes.Any(write => write.Key.Partition != writes[0].Key.Partition))
        {
            throw new ArgumentException("A batch of two partitions; the store takes one.", nameof(writes));
        }

        if (writes.DistinctBy(write => write.Key.Row).Count() < writes.Count)
        {
            throw new ArgumentException("A batch that names a key twice.", nameof(writes));
        }

        CheckSize(table, "the batch", writes.Sum(write => WriteOverhead + CheckedBytesOnTheWire(table, write)), MaxBatchBytes);
    }

    public static void CheckPageSize(int pageSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, MaxPageSize);
    }

    private static long CheckedBytesOnTheWire(Table table, Write write)
    {
        switch (write)
        {
            case Write.Insert { Row: var row }:
                return CheckedBytesOnTheWire(table, row);
            case Write.Replace { Row: var row }:
                return CheckedBytesOnTheWire(table, row);
            case Write.Upsert { Row: var row }:
                return CheckedBytesOnTheWire(table, row);
            default:
                Check(write.Key);
                return 0;
        }
    }

    private static long CheckedBytesOnTheWire(Table table, Row row)
    {
        Check(table, row);
        return row.Values.Sum(value => BytesOnTheWire(value.Key, value.Value));
    }

    // A batch travels as JSON in which quotes, markup and letters beyond ASCII take six bytes each.
    private static long BytesOnTheWire(string name, object value) => (2 * name.Length) + 48 + value switch
    {
        string text => JsonEncodedText.Encode(text).EncodedUtf8Bytes.Length,
        byte[] bytes => (bytes.Length + 2) / 3 * 4,
        _ => 40,
    };

    private static long BytesOf(string name, object value) => value switch
    {
        string text => 2L * text.Length,
        byte[] bytes => bytes.Length,
        double number when !double.IsFinite(number) => throw new ArgumentException(
            $"{name} is {number}; the store takes finite numbers.",
            nameof(value)
        ),
        Instant at when at < _earliest => throw new ArgumentException(
            $"{name} is {at}; the store takes instants from {_earliest} on.",
            nameof(value)
        ),
        long or double or bool or Instant => 8,
        _ => throw new ArgumentException(
            $"{name} is a {value?.GetType().Name ?? "null"}; the store takes string, long, double, bool, Instant and byte[].",
            nameof(value)
        ),
    };

    private static void CheckName(string name)
    {
        if (name.Length is 0 or > MaxNameLength || !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException(
                $"“{name}” names a value; a name is 1 to {MaxNameLength} letters and digits and begins with a letter.",
                nameof(name)
            );
        }

        if (name is "PartitionKey" or "RowKey" or "Timestamp" or "ETag")
        {
            throw new ArgumentException($"“{name}” names a value; the store uses that name itself.", nameof(name));
        }
    }

    private static void CheckKey(string? key, string what)
    {
        if (key is null or { Length: 0 or > KeyText.MaxLength })
        {
            throw new ArgumentException(
                $"A {what} key of {key?.Length ?? 0} characters; the store takes 1 to {KeyText.MaxLength}.",
                nameof(key)
            );
        }

        if (key.AsSpan().ContainsAnyExcept(_keyCharacters))
        {
            throw new ArgumentException($"A {what} key with a character that no key may hold; {nameof(KeyText)} escapes it.", nameof(key));
        }
    }

    private static void CheckSize(Table table, string what, long bytes, long limit)
    {
        if (bytes > limit)
        {
            throw new RowTooLargeException(table, what, bytes, limit);
        }
    }
}
