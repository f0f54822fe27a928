using System.Collections.Concurrent;
using System.Threading.Channels;

namespace NetworkingBot.Core.Storage;

/// <summary>The rows that could not be read since the start, each told of once. Safe for use by many threads.</summary>
public sealed class RowFaults
{
    private readonly ConcurrentDictionary<(Table, Key), bool> _rows = new();
    private readonly Channel<UnreadableRowException> _untold = Channel.CreateUnbounded<UnreadableRowException>();

    /// <summary>How many rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Each row once, as it is met, until the reader has enough. For one reader.</summary>
    public IAsyncEnumerable<UnreadableRowException> AllAsync(CancellationToken cancellation) => _untold.Reader.ReadAllAsync(cancellation);

    public void Note(UnreadableRowException fault)
    {
        if (_rows.TryAdd((fault.Table, fault.Key), true))
        {
            _ = _untold.Writer.TryWrite(fault);
        }
    }
}
