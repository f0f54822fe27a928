using System.Runtime.CompilerServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Messages to be sent, by time. Write the message first, then the state that it tells of: a message whose state never came is dropped when it is written
/// out, while a state without its message would be silent for ever.
/// </summary>
public sealed class DueStore(ITableStore store, RowFaults faults) : IPersonalRecords
{
    private const int BatchSize = 100;

    private readonly PollSchedule _looks = new();

    /// <summary>Adding the same message twice is adding it once.</summary>
    public async Task AddAsync(DueMessage due, CancellationToken cancellation)
    {
        await store.UpsertAsync(Table.Due, RowOf(due), cancellation);
        LookAt(due);
    }

    /// <summary>Many at once: 100 of a shard at a time.</summary>
    public async Task AddAsync(IEnumerable<DueMessage> all, CancellationToken cancellation)
    {
        foreach (var shard in all.DistinctBy(KeyOf).GroupBy(due => KeyOf(due).Partition))
        {
            foreach (var batch in shard.Chunk(BatchSize))
            {
                _ = await store.CommitAsync(Table.Due, [.. batch.Select(due => new Write.Upsert(RowOf(due)))], cancellation);
                LookAt(batch.MinBy(due => due.DueAt)!);
            }
        }
    }

    /// <summary>
    /// What is due in one of the <see cref="Keys.DueShards"/> shards, the oldest first. Asks the store only when something may be: each look sees as far as the
    /// next one is away, so that what lies there already, and whatever is written through this object, is known to the second.
    /// </summary>
    internal async IAsyncEnumerable<Entry> DueAsync(int shard, Instant now, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!_looks.Begin(shard, now))
        {
            yield break;
        }

        var ended = false;
        try
        {
            var rows = store.ReadAsync(Table.Due, Keys.DueShard(shard), Keys.DueBefore(now + PollSchedule.Every), cancellation);
            await foreach (var entry in rows.ReadableAsync(faults, row => new Entry(StoredJson.Read<DueMessage>(row), row.Version)))
            {
                if (entry.Message.DueAt > now)
                {
                    LookAt(entry.Message);
                    break;
                }

                yield return entry;
            }

            ended = true;
        }
        finally
        {
            if (!ended)
            {
                _looks.Note(shard, now);
            }
        }
    }

    /// <summary>Has a message that stays where it is looked at again.</summary>
    internal void LookAgain(Entry entry, Instant at) => _looks.Note(ShardOf(entry.Message), at);

    internal Task RemoveAsync(Entry entry, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Due, KeyOf(entry.Message), expected: null, cancellation);

    /// <summary>Moves a message to another time, at once or not at all; one that was moved or removed meanwhile stays as it is.</summary>
    internal async Task MoveAsync(Entry entry, DueMessage later, CancellationToken cancellation)
    {
        Write[] writes = KeyOf(later) == KeyOf(entry.Message)
            ? [new Write.Replace(RowOf(later), entry.Version)]
            : [new Write.Delete(KeyOf(entry.Message), entry.Version), new Write.Upsert(RowOf(later))];
        _ = await store.CommitAsync(Table.Due, writes, cancellation);
        LookAt(later);
    }

    /// <summary>Nudges that are planned. What else waits may tell of a request that the person is not to know of yet.</summary>
    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) => ToAsync(person, Lane.Planned, cancellation)
        .Select(message => new PersonalRecord("planned message", message.Id, StoredJson.Write(message)));

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var lane in Enum.GetValues<Lane>())
        {
            foreach (var message in await ToAsync(person, lane, cancellation).ToListAsync(cancellation))
            {
                await store.DeleteAsync(Table.Due, KeyOf(message), expected: null, cancellation);
            }
        }
    }

    private IAsyncEnumerable<DueMessage> ToAsync(Person person, Lane lane, CancellationToken cancellation) =>
        store.ReadAsync(Table.Due, Keys.DueShard(Keys.DueShardOf(person.Id, lane == Lane.Planned)), RowRange.All, cancellation)
            .Select(StoredJson.Read<DueMessage>)
            .Where(message => message.Org == person.Org && message.To == person.Id);

    private void LookAt(DueMessage due) => _looks.Note(ShardOf(due), due.DueAt);

    private static Row RowOf(DueMessage due) => StoredJson.Row(KeyOf(due), due);

    private static Key KeyOf(DueMessage due) => Keys.Due(ShardOf(due), due.Org, due.To, due.DueAt, due.Id);

    private static int ShardOf(DueMessage due) => Keys.DueShardOf(due.To, due.Lane == Lane.Planned);

    internal sealed record Entry(DueMessage Message, RowVersion Version);
}
