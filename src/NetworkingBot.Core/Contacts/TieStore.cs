using System.Collections.Concurrent;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// What suggestions need to know of everybody's contacts: who knows which colleague how well, without names, notes or people outside. Derived from the
/// contacts and written beside them, in shards of the organisation, so that an index of all loads with a few reads instead of one for each person.
/// </summary>
public sealed class TieStore(ITableStore store, ChangeLog changes)
{
    /// <summary>The kind under which <see cref="ChangeLog"/> tells of ties; the id is the owner's.</summary>
    public const string ChangeKind = "ties";

    private const int BatchSize = 100;

    /// <summary>For whoever reads nothing from memory, such as an import.</summary>
    public TieStore(ITableStore store)
        : this(store, new ChangeLog(store))
    {
    }

    /// <summary>All ties of an organisation, in no particular order.</summary>
    public async Task<IReadOnlyCollection<KnownTie>> AllAsync(OrgId org, CancellationToken cancellation)
    {
        var ties = new ConcurrentBag<KnownTie>();
        await Parallel.ForAsync(0, Keys.PeopleShards, cancellation, async (shard, stop) =>
        {
            await foreach (var row in store.ReadAsync(Table.Ties, Keys.TieShard(org, shard), RowRange.All, stop))
            {
                ties.Add(StoredJson.Read<KnownTie>(row));
            }
        });
        return ties;
    }

    public async Task<IReadOnlyList<KnownTie>> OfAsync(OrgId org, PersonId owner, CancellationToken cancellation)
    {
        var (partition, range) = Keys.Ties(org, owner);
        var ties = new List<KnownTie>();
        await foreach (var row in store.ReadAsync(Table.Ties, partition, range, cancellation))
        {
            ties.Add(StoredJson.Read<KnownTie>(row));
        }

        return ties;
    }

    public async Task SaveAsync(OrgId org, KnownTie tie, Instant now, CancellationToken cancellation)
    {
        await store.UpsertAsync(Table.Ties, RowOf(org, tie), cancellation);
        await changes.RecordAsync(org, new Change(ChangeKind, tie.Owner.Value, now), cancellation);
    }

    /// <summary>Writes many ties, whatever was there; 100 of a shard at a time. Progress counts ties written.</summary>
    public async Task SaveAllAsync(OrgId org, IReadOnlyCollection<KnownTie> ties, Instant now, IProgress<int>? progress, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var shard in ties.GroupBy(tie => Keys.Tie(org, tie.Owner, tie.Other).Partition))
        {
            foreach (var batch in shard.Chunk(BatchSize))
            {
                await store.CommitAsync(Table.Ties, [.. batch.Select(tie => new Write.Upsert(RowOf(org, tie)))], cancellation);
                progress?.Report(written += batch.Length);
            }
        }

        await changes.RecordAsync(org, new Change(ChangeKind, ChangeLog.Everything, now), cancellation);
    }

    public async Task DeleteAsync(OrgId org, PersonId owner, PersonId other, Instant now, CancellationToken cancellation)
    {
        await store.DeleteAsync(Table.Ties, Keys.Tie(org, owner, other), expected: null, cancellation);
        await changes.RecordAsync(org, new Change(ChangeKind, owner.Value, now), cancellation);
    }

    private static Row RowOf(OrgId org, KnownTie tie) => StoredJson.Row(Keys.Tie(org, tie.Owner, tie.Other), tie);
}
