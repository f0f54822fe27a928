using NodaTime;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// Where a row lies: its partition, and its key in it. Rows of a partition are ordered by ordinal comparison of <paramref name="Row"/>.
/// </summary>
public readonly record struct Key(Partition Partition, string Row);

/// <summary>What a row has become; changes at every write. Opaque: compared for equality only (an ETag in Azure).</summary>
public readonly record struct RowVersion(string Value);

/// <summary>
/// A row to write. Values are <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="Instant"/>
/// (kept to 100 ns) or <see cref="byte"/> arrays; names are 1–64 letters and digits beginning with a letter, at most 250 of them. A string
/// or an array takes at most 64 KiB (UTF-16, or bytes), a row 1 MiB: beyond that a write throws <see cref="RowTooLargeException"/> and
/// changes nothing.
/// </summary>
public sealed record Row(Key Key, IReadOnlyDictionary<string, object> Values);

/// <summary>
/// A row as it was read, with the version to give back when replacing it. One whose content is damaged holds no more than
/// <see cref="Damaged"/>.
/// </summary>
public sealed record StoredRow(Table Table, Key Key, IReadOnlyDictionary<string, object> Values, RowVersion Version)
{
    /// <summary>The name under which an engine gives what it could not make out, as text.</summary>
    public const string Damaged = "Damaged";
}

/// <summary>
/// Row keys from <paramref name="From"/> (included) to <paramref name="Before"/> (excluded; null: to the end), ordinally.
/// </summary>
public readonly record struct RowRange(string From, string? Before)
{
    public static RowRange All { get; } = new("", null);

    /// <summary>
    /// Every row key of <see cref="Keys"/> that begins with <paramref name="prefix"/>: their characters all sort before “~”.
    /// </summary>
    public static RowRange StartingWith(string prefix) => new(prefix, prefix + '~');
}

/// <summary>One page of a scan. <paramref name="Next"/> is null on the last one.</summary>
public sealed record ScanPage(IReadOnlyList<StoredRow> Rows, string? Next);
