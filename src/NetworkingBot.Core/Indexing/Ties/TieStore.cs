using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Indexing.Ties;

/// <summary>
/// What suggestions need to know of everybody's contacts: who knows which colleague how well, and who was written to together, without
/// names, notes or people outside. Written beside the contacts, a row for each owner in shards of the organisation, so that an index of all
/// loads with a few reads.
/// </summary>
public sealed class TieStore(ITableStore store, ChangeLog changes, RowFaults faults) : IPersonalRecords
{
    /// <summary>The kind under which <see cref="ChangeLog"/> tells of ties; the id is the owner's.</summary>
    public const string ChangeKind = "ties";

    private const int BatchSize = 100;

    /// <summary>With the largest row behind it, a batch still travels within what a store takes.</summary>
    private const int BatchBytes = 1_500_000;

    /// <summary>For whoever reads nothing from memory, such as an import.</summary>
    public TieStore(ITableStore store, IClock clock)
        : this(store, clock, new RowFaults())
    {
    }

    /// <summary>For the same, where somebody tells of what could not be read.</summary>
    public TieStore(ITableStore store, IClock clock, RowFaults faults)
        : this(store, new ChangeLog(store, clock, faults), faults)
    {
    }

    /// <summary>
    /// The ties of the owners in one of the <see cref="Keys.PeopleShards"/> shards, page by page; rows that cannot be read are noted and
    /// left out.
    /// </summary>
    public IAsyncEnumerable<PackedTies> OfShardAsync(OrgId org, int shard, CancellationToken cancellation) =>
        store.ReadAsync(Table.Ties, Keys.TieShard(org, shard), RowRange.All, cancellation).ReadableAsync(faults, PackedTies.Read);

    public async Task<IReadOnlyList<KnownTie>> OfAsync(OrgId org, PersonId owner, CancellationToken cancellation) =>
        await store.GetAsync(Table.Ties, Keys.Ties(org, owner), cancellation) is { } row ? [.. PackedTies.Read(row)] : [];

    public async Task SaveAsync(OrgId org, KnownTie tie, CancellationToken cancellation)
    {
        await ChangeAsync(org, [tie], one => one.Owner, Keep, leftOut: null, cancellation);
        await changes.RecordAsync(org, ChangeKind, tie.Owner.Value, cancellation);
    }

    /// <summary>Writes many ties of somebody, whatever was there; rounds stay.</summary>
    /// <exception cref="UnreadableRowException">Their ties cannot be read.</exception>
    public async Task SaveAllAsync(OrgId org, IReadOnlyCollection<KnownTie> ties, CancellationToken cancellation)
    {
        await ChangeAsync(org, ties, one => one.Owner, Keep, leftOut: null, cancellation);
        await changes.RecordAllAsync(org, ChangeKind, ties.Select(tie => tie.Owner), cancellation);
    }

    /// <summary>Writes many ties of many, whatever was there; rounds stay.</summary>
    /// <returns>Those whose ties cannot be read: they are noted, and stay as they are.</returns>
    public async Task<IReadOnlyCollection<PersonId>> SaveReadableAsync(
        OrgId org,
        IReadOnlyCollection<KnownTie> ties,
        CancellationToken cancellation
    )
    {
        var leftOut = new ConcurrentDictionary<PersonId, bool>();
        await ChangeAsync(org, ties, one => one.Owner, Keep, leftOut, cancellation);
        await changes.RecordAllAsync(org, ChangeKind, ties.Select(tie => tie.Owner), cancellation);
        return [.. leftOut.Keys];
    }

    /// <summary>
    /// Adds, for both sides, rounds that are later than the last one known of the two. A side that cannot be read is noted, and stays.
    /// </summary>
    /// <returns>How many pairs there was anything new of.</returns>
    public async Task<int> AddRoundsAsync(OrgId org, IReadOnlyCollection<SharedRound> rounds, CancellationToken cancellation)
    {
        var changed = new ConcurrentDictionary<(PersonId, PersonId), bool>();
        var both = rounds.Concat(rounds.Select(round => round.Mirrored()));
        await ChangeAsync(
            org,
            both,
            round => round.One,
            (known, told) => Add(known, told).ForEach(pair => changed.TryAdd(pair, true)),
            new ConcurrentDictionary<PersonId, bool>(),
            cancellation
        );
        await changes.RecordAllAsync(org, ChangeKind, changed.Keys.Select(pair => pair.Item1), cancellation);
        return changed.Count / 2;
    }

    /// <summary>The owner no longer holds the other as a contact.</summary>
    public async Task DeleteAsync(OrgId org, PersonId owner, PersonId other, CancellationToken cancellation)
    {
        await ChangeAsync(
            org,
            [other],
            _ => owner,
            (known, _) => Set(known, other, known.GetValueOrDefault(other)?.OnlyRounds()),
            leftOut: null,
            cancellation
        );
        await changes.RecordAsync(org, ChangeKind, owner.Value, cancellation);
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (var tie in await OfAsync(person.Org, person.Id, cancellation))
        {
            yield return new PersonalRecord("tie", tie.Other.Value, StoredJson.Write(tie));
        }
    }

    /// <summary>Everything that is kept of a person but what others hold as their own contacts.</summary>
    public Task EraseAsync(Person person, Instant now, CancellationToken cancellation) => ForgetAsync(person.Org, person.Id, cancellation);

    /// <summary>
    /// Deletes what a person knows of others, and what others know only because they were written to together. Others' rows that cannot be
    /// read are noted, and stay.
    /// </summary>
    public async Task ForgetAsync(OrgId org, PersonId me, CancellationToken cancellation)
    {
        var together = (await OfAsync(org, me, cancellation)).Where(tie => tie.Familiarity.Rounds > 0).Select(tie => tie.Other);
        await ChangeAsync(
            org,
            together,
            other => other,
            (known, _) => Set(known, me, known.GetValueOrDefault(me)?.WithoutRounds()),
            new ConcurrentDictionary<PersonId, bool>(),
            cancellation
        );
        await store.DeleteAsync(Table.Ties, Keys.Ties(org, me), expected: null, cancellation);
        await changes.RecordAsync(org, ChangeKind, me.Value, cancellation);
    }

    private static void Keep(Dictionary<PersonId, Familiarity> known, IEnumerable<KnownTie> ties)
    {
        foreach (var tie in ties)
        {
            known[tie.Other] = tie.Familiarity.WithRoundsOf(known.GetValueOrDefault(tie.Other));
        }
    }

    private static List<(PersonId, PersonId)> Add(Dictionary<PersonId, Familiarity> known, IEnumerable<SharedRound> rounds)
    {
        var changed = new List<(PersonId, PersonId)>();
        foreach (var pair in rounds.GroupBy(round => round.Other))
        {
            var before = known.GetValueOrDefault(pair.Key);
            foreach (var round in pair.Where(round => before is null || round.At > before.RoundsAt))
            {
                known[pair.Key] =
                    known.GetValueOrDefault(pair.Key)?.AddRound(round.At, round.People) ?? Familiarity.OfRound(round.At, round.People);
                changed.Add((round.One, round.Other));
            }
        }

        return changed;
    }

    private static void Set(Dictionary<PersonId, Familiarity> known, PersonId other, Familiarity? familiarity)
    {
        if (familiarity is null)
        {
            known.Remove(other);
        }
        else
        {
            known[other] = familiarity;
        }
    }

    /// <param name="leftOut">Takes owners whose ties cannot be read; null: that is a fault of the whole.</param>
    private Task ChangeAsync<T>(
        OrgId org,
        IEnumerable<T> told,
        Func<T, PersonId> ownerOf,
        Action<Dictionary<PersonId, Familiarity>, IEnumerable<T>> change,
        ConcurrentDictionary<PersonId, bool>? leftOut,
        CancellationToken cancellation
    ) =>
        Parallel.ForEachAsync(
            told.GroupBy(ownerOf).GroupBy(own => Keys.Ties(org, own.Key).Partition),
            cancellation,
            async (shard, stop) =>
        {
            var owners = shard.ToList();
            for (var done = 0; done < owners.Count;)
            {
                var (taken, writes) = await WritesAsync(org, owners.Skip(done).Take(BatchSize), change, leftOut, stop);
                if (writes.Count == 0 || await store.CommitAsync(Table.Ties, writes, stop) is null)
                {
                    done += taken;
                }
            }
        });

    /// <summary>As many of the owners' rows, as they are now and changed, as fit into one batch; and of how many owners.</summary>
    private async Task<(int Taken, List<Write> Writes)> WritesAsync<T>(
        OrgId org,
        IEnumerable<IGrouping<PersonId, T>> owners,
        Action<Dictionary<PersonId, Familiarity>, IEnumerable<T>> change,
        ConcurrentDictionary<PersonId, bool>? leftOut,
        CancellationToken cancellation
    )
    {
        var (taken, writes, bytes) = (0, new List<Write>(), 0);
        foreach (var own in owners)
        {
            taken++;
            var key = Keys.Ties(org, own.Key);
            var row = await store.GetAsync(Table.Ties, key, cancellation);
            if (row is not null && leftOut is not null && !ReadableRows.TryRead(row, faults, PackedTies.Read, out _))
            {
                leftOut.TryAdd(own.Key, true);
                continue;
            }

            var known = row is null ? [] : PackedTies.Read(row).ToDictionary(tie => tie.Other, tie => tie.Familiarity);
            change(known, own);
            var packed = PackedTies.Of(own.Key, known);
            writes.Add(row is null ? new Write.Insert(packed.RowAt(key)) : new Write.Replace(packed.RowAt(key), row.Version));
            bytes += packed.Bytes;
            if (bytes > BatchBytes)
            {
                break;
            }
        }

        return (taken, writes);
    }
}
