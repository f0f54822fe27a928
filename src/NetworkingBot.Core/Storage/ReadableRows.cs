namespace NetworkingBot.Core.Storage;

/// <summary>Rows that concern many, of which one that is damaged must not stop the others.</summary>
internal static class ReadableRows
{
    /// <summary>Those that can be read; the others are noted and left out.</summary>
    public static async IAsyncEnumerable<T> ReadableAsync<T>(
        this IAsyncEnumerable<StoredRow> rows,
        RowFaults faults,
        Func<StoredRow, T> read
    )
        where T : notnull
    {
        await foreach (var row in rows)
        {
            if (TryRead(row, faults, read, out var value))
            {
                yield return value;
            }
        }
    }

    /// <inheritdoc cref="ReadableAsync{T}"/>
    public static IEnumerable<T> Readable<T>(this IEnumerable<StoredRow> rows, RowFaults faults, Func<StoredRow, T> read)
        where T : notnull
    {
        foreach (var row in rows)
        {
            if (TryRead(row, faults, read, out var value))
            {
                yield return value;
            }
        }
    }

    /// <summary>False: it cannot be read, and is noted.</summary>
    public static bool TryRead<T>(
        StoredRow row,
        RowFaults faults,
        Func<StoredRow, T> read,
        [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value
    )
    {
        try
        {
            value = read(row);
            return true;
        }
        catch (UnreadableRowException fault)
        {
            faults.Note(fault);
            value = default;
            return false;
        }
    }
}
