using System.Runtime.CompilerServices;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Messages to be sent, by time. Write the message first, then the state that it tells of: a message whose state never came is dropped when it is written
/// out, while a state without its message would be silent for ever.
/// </summary>
public sealed class DueStore(ITableStore store)
{
    private const int BatchSize = 100;

    /// <summary>Adding the same message twice is adding it once.</summary>
    public Task AddAsync(DueMessage due, CancellationToken cancellation) => store.UpsertAsync(Table.Due, RowOf(due), cancellation);

    /// <summary>Many at once: 100 of a shard at a time.</summary>
    public async Task AddAsync(IEnumerable<DueMessage> all, CancellationToken cancellation)
    {
        foreach (var shard in all.DistinctBy(KeyOf).GroupBy(due => KeyOf(due).Partition))
        {
            foreach (var batch in shard.Chunk(BatchSize))
            {
                _ = await store.CommitAsync(Table.Due, [.. batch.Select(due => new Write.Upsert(RowOf(due)))], cancellation);
            }
        }
    }

    /// <summary>What is due in one of the <see cref="Keys.DueShards"/> shards, the oldest first.</summary>
    internal async IAsyncEnumerable<Entry> DueAsync(int shard, Instant now, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var range = Keys.DueBefore(now + Duration.FromTicks(1));
        await foreach (var row in store.ReadAsync(Table.Due, Keys.DueShard(shard), range, cancellation))
        {
            yield return new Entry(StoredJson.Read<DueMessage>(row), row.Version);
        }
    }

    internal Task RemoveAsync(Entry entry, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Due, KeyOf(entry.Message), expected: null, cancellation);

    /// <summary>Moves a message to another time, at once or not at all; one that was moved or removed meanwhile stays as it is.</summary>
    internal async Task MoveAsync(Entry entry, DueMessage later, CancellationToken cancellation)
    {
        Write[] writes = KeyOf(later) == KeyOf(entry.Message)
            ? [new Write.Replace(RowOf(later), entry.Version)]
            : [new Write.Delete(KeyOf(entry.Message), entry.Version), new Write.Upsert(RowOf(later))];
        _ = await store.CommitAsync(Table.Due, writes, cancellation);
    }

    private static Row RowOf(DueMessage due) => StoredJson.Row(KeyOf(due), due);

    private static Key KeyOf(DueMessage due) => Keys.Due(due.Org, due.To, due.DueAt, due.Id);

    internal sealed record Entry(DueMessage Message, RowVersion Version);
}
