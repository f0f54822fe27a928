using System.Collections.Concurrent;
using System.Threading.Channels;

namespace NetworkingBot.Core.Storage;

/// <summary>
/// The rows that could not be read since the start, each told of once, up to <see cref="Most"/>: by then it is known that a store is
/// damaged as a whole. Safe for use by many threads.
/// </summary>
public sealed class RowFaults
{
    public const int Most = 10_000;

    private readonly ConcurrentDictionary<(Table, Key), bool> _rows = new();
    private readonly Channel<UnreadableRowException> _untold = Channel.CreateUnbounded<UnreadableRowException>();

    /// <summary>How many rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Which ones, so far.</summary>
    public IReadOnlyCollection<(Table Table, Key Key)> Rows => [.. _rows.Keys];

    /// <summary>Each row once, as it is met, until the reader has enough. For one reader.</summary>
    public IAsyncEnumerable<UnreadableRowException> AllAsync(CancellationToken cancellation) => _untold.Reader.ReadAllAsync(cancellation);

    public void Note(UnreadableRowException fault)
    {
        if (_rows.Count < Most && _rows.TryAdd((fault.Table, fault.Key), true))
        {
            _ = _untold.Writer.TryWrite(fault);
        }
    }
}
