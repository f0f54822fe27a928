using System.Runtime.CompilerServices;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Due;

/// <summary>
/// Messages to be sent, by time. Write the message first, then the state that it tells of: a message whose state never came is dropped when
/// it is written out, while a state without its message would be silent for ever.
/// </summary>
public sealed class DueStore(ITableStore store, RowFaults faults)
{
    private const int BatchSize = 100;

    private readonly PollSchedule _looks = new();

    /// <summary>For whoever sends what is written here.</summary>
    public DueNotices Notices { get; } = new();

    /// <summary>Adding the same message twice is adding it once.</summary>
    public async Task AddAsync(DueMessage due, CancellationToken cancellation)
    {
        await store.UpsertAsync(Table.Due, RowOf(due), cancellation);
        Note(due);
    }

    /// <summary>Many at once: 100 of a shard at a time.</summary>
    public async Task AddAsync(IEnumerable<DueMessage> all, CancellationToken cancellation)
    {
        foreach (var shard in all.DistinctBy(KeyOf).GroupBy(due => KeyOf(due).Partition))
        {
            foreach (var batch in shard.Chunk(BatchSize))
            {
                _ = await store.CommitAsync(Table.Due, [.. batch.Select(due => new Write.Upsert(RowOf(due)))], cancellation);
                Note(batch.MinBy(due => due.DueAt)!);
            }
        }
    }

    /// <summary>
    /// Says that what a turn did is written: messages that it made due go out now, and not with the next sweep. Before that moment they
    /// have no state that speaks for them.
    /// </summary>
    public void Announce() => Notices.Announce();

    /// <summary>Looks at all shards with the next sweep: whoever begins to send does not know what was written before.</summary>
    public void LookEverywhere()
    {
        for (var shard = 0; shard < Keys.DueShards; shard++)
        {
            _looks.Note(shard, Instant.MinValue);
        }
    }

    /// <summary>Looks where another process wrote. A shard that this version does not know is not its own.</summary>
    public void LookAt(IEnumerable<DueNotice> notices)
    {
        foreach (var (shard, at) in notices.Where(notice => notice.Shard is >= 0 and < Keys.DueShards))
        {
            _looks.Note(shard, at);
        }
    }

    /// <summary>
    /// What is due in one of the <see cref="Keys.DueShards"/> shards, the oldest first. Asks the store only when something may be: each
    /// look sees as far as the next one is away, so that what lies there already, and whatever is written through this object, is known to
    /// the second.
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

    /// <summary>What waits to be sent to somebody, in one lane. Messages to others, which lie beside it, are not read.</summary>
    /// <exception cref="UnreadableRowException">One that is theirs cannot be read.</exception>
    public IAsyncEnumerable<DueMessage> ToAsync(OrgId org, PersonId person, Lane lane, CancellationToken cancellation) =>
        store.ReadAsync(Table.Due, Keys.DueShard(Keys.DueShardOf(person, lane == Lane.Planned)), RowRange.All, cancellation)
            .Where(row => Keys.IsDueTo(row.Key, org, person))
            .Select(row => StoredJson.Read<DueMessage>(row));

    public Task RemoveAsync(DueMessage message, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Due, KeyOf(message), expected: null, cancellation);

    private void LookAt(DueMessage due) => _looks.Note(ShardOf(due), due.DueAt);

    private void Note(DueMessage due)
    {
        LookAt(due);
        Notices.Add(new DueNotice(ShardOf(due), due.DueAt), due.Lane);
    }

    private static Row RowOf(DueMessage due) => StoredJson.Row(KeyOf(due), due);

    private static Key KeyOf(DueMessage due) => Keys.Due(ShardOf(due), due.Org, due.To, due.DueAt, due.Id);

    private static int ShardOf(DueMessage due) => Keys.DueShardOf(due.To, due.Lane == Lane.Planned);

    internal sealed record Entry(DueMessage Message, RowVersion Version);
}
