namespace NetworkingBot.Core.Storage;

/// <summary>
/// The store did not answer, also not after its engine's retries. Nothing is known of the write; every write may be repeated.
/// </summary>
public sealed class StoreUnavailableException(string operation, Exception inner)
    : Exception($"The store did not answer to {operation}. Check that it is reachable and that its credentials are right.", inner)
{
    public string Operation { get; } = operation;
}

/// <summary>A row, or one value of it, is larger than the store takes. Nothing was written.</summary>
public sealed class RowTooLargeException(Table table, string what, long bytes, long limit)
    : Exception($"{table}: {what} takes {bytes} bytes; the store takes {limit}.")
{
    public Table Table { get; } = table;

    public long Bytes { get; } = bytes;

    public long Limit { get; } = limit;
}
