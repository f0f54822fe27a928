using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>The people of each organisation.</summary>
/// <param name="planned">
/// Where the nudges of those who join, or change their hours or their zone, are planned at once; null: the next round of planning finds
/// them.
/// </param>
public sealed class PersonStore(ITableStore store, ChangeLog changes, RowFaults faults, DueStore? planned) : IPersonalRecords, IPersonLookup
{
    /// <summary>The kind under which <see cref="ChangeLog"/> tells of people.</summary>
    public const string ChangeKind = "person";

    private const int BatchSize = 100;

    /// <summary>For whoever reads nothing from memory, such as an import.</summary>
    public PersonStore(ITableStore store, IClock clock)
        : this(store, clock, new RowFaults())
    {
    }

    /// <summary>For the same, where somebody tells of what could not be read.</summary>
    public PersonStore(ITableStore store, IClock clock, RowFaults faults)
        : this(store, new ChangeLog(store, clock, faults), faults, planned: null)
    {
    }

    public async Task<Person?> GetAsync(OrgId org, PersonId id, CancellationToken cancellation) =>
        await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is { } row ? Kept(row) : null;

    /// <summary>
    /// What somebody is called, for others: their id where their row cannot be read, which is noted. Null: there is nobody of that id.
    /// </summary>
    public async Task<string?> NameAsync(OrgId org, PersonId id, CancellationToken cancellation) =>
        await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is not { } row ? null
        : ReadableRows.TryRead(row, faults, Read, out var person) ? IsKept(person) ? person.Name : null
        : id.Value;

    /// <summary>Somebody, for others; null also where their row cannot be read, which is noted.</summary>
    public async Task<Person?> ReadableAsync(OrgId org, PersonId id, CancellationToken cancellation) =>
        await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is { } row
        && ReadableRows.TryRead(row, faults, Read, out var person)
        && IsKept(person)
            ? person
            : null;

    /// <summary>True of somebody who was there: nobody else is signed up under their id.</summary>
    public async Task<bool> IsErasedAsync(OrgId org, PersonId id, CancellationToken cancellation) =>
        await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is { } row && !IsKept(Read(row));

    Task<Person?> IPersonLookup.FindAsync(OrgId org, PersonId id, Instant now, CancellationToken cancellation) =>
        GetAsync(org, id, cancellation);

    /// <summary>Everybody of an organisation, in no particular order, for whoever would make somebody anew who is not among them.</summary>
    /// <exception cref="UnreadableRowException">A row cannot be read: nobody knows who that is.</exception>
    public Task<IReadOnlyList<Person>> AllAsync(OrgId org, CancellationToken cancellation) =>
        GatherAsync(shard => RowsOf(org, shard, cancellation).Select(Read).Where(IsKept), cancellation);

    /// <summary>Everybody whose row can be read; the others are noted.</summary>
    public Task<IReadOnlyList<Person>> ReadableAsync(OrgId org, CancellationToken cancellation) =>
        GatherAsync(shard => OfShardAsync(org, shard, cancellation), cancellation);

    /// <summary>
    /// Those of one of the <see cref="Keys.PeopleShards"/> shards, page by page; rows that cannot be read are noted and left out.
    /// </summary>
    public IAsyncEnumerable<Person> OfShardAsync(OrgId org, int shard, CancellationToken cancellation) =>
        RowsOf(org, shard, cancellation).ReadableAsync(faults, Read).Where(IsKept);

    /// <summary>Reads a row of the table, whatever it holds.</summary>
    internal static object Check(StoredRow row) => Read(row);

    /// <summary>Null: somebody was erased, and the row only keeps their id from being given again.</summary>
    private static Person? Kept(StoredRow row) => Read(row) is var person && IsKept(person) ? person : null;

    private static bool IsKept(Person person) => person.ErasedAt is null;

    private static Person Read(StoredRow row) => StoredJson.Read<Person>(row);

    private IAsyncEnumerable<StoredRow> RowsOf(OrgId org, int shard, CancellationToken cancellation) =>
        store.ReadAsync(Table.People, Keys.PeopleShard(org, shard), RowRange.All, cancellation);

    /// <summary>Reads the shards side by side.</summary>
    private static async Task<IReadOnlyList<Person>> GatherAsync(
        Func<int, IAsyncEnumerable<Person>> shardOf,
        CancellationToken cancellation
    )
    {
        var people = new ConcurrentBag<Person>();
        await Parallel.ForAsync(0, Keys.PeopleShards, cancellation, async (shard, stop) =>
        {
            await foreach (var person in shardOf(shard).WithCancellation(stop))
            {
                people.Add(person);
            }
        });
        return [.. people];
    }

    /// <summary>Adds somebody; when they are there already, gives back who is there.</summary>
    public async Task<Person> AddAsync(Person person, Instant now, CancellationToken cancellation)
    {
        await PlanAsync([(null, person)], now, cancellation);
        if (await store.InsertAsync(Table.People, RowOf(person), cancellation) is null && !await ComesBackAsync(person, cancellation))
        {
            return await GetAsync(person.Org, person.Id, cancellation) ?? person;
        }

        await changes.RecordAsync(person.Org, ChangeKind, person.Id.Value, cancellation);
        return person;
    }

    /// <summary>True when their own account, which was erased, writes again.</summary>
    private async Task<bool> ComesBackAsync(Person person, CancellationToken cancellation) =>
        await store.GetAsync(Table.People, Keys.Person(person.Org, person.Id), cancellation) is { } row && Kept(row) is null
        && await store.ReplaceAsync(Table.People, RowOf(person), row.Version, cancellation) is not null;

    /// <summary>Changes somebody as they are now, again if somebody else was faster. Null when there is no such person.</summary>
    public async Task<Person?> UpdateAsync(OrgId org, PersonId id, Func<Person, Person> change, Instant now, CancellationToken cancellation)
    {
        while (await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is { } row)
        {
            if (Kept(row) is not { } before)
            {
                return null;
            }

            var after = change(before);
            if (after == before)
            {
                // Perhaps an earlier attempt wrote the row and failed to tell of it.
                await changes.RecordAsync(org, ChangeKind, id.Value, cancellation);
                return before;
            }

            await PlanAsync([(before, after)], now, cancellation);
            if (await store.ReplaceAsync(Table.People, RowOf(after), row.Version, cancellation) is not null)
            {
                await changes.RecordAsync(org, ChangeKind, id.Value, cancellation);
                return after;
            }
        }

        return null;
    }

    /// <summary>
    /// Adds many people; whoever is there already stays as they are. For imports: 100 of a shard at a time; progress tells who was added.
    /// </summary>
    public async Task AddAllAsync(
        OrgId org,
        IReadOnlyCollection<Person> people,
        Instant now,
        IProgress<IReadOnlyCollection<Person>>? progress,
        CancellationToken cancellation
    )
    {
        var added = new List<PersonId>();
        foreach (var shard in people.GroupBy(person => Keys.Person(org, person.Id).Partition))
        {
            foreach (var batch in shard.Chunk(BatchSize))
            {
                await PlanAsync([.. batch.Select(person => ((Person?)null, person))], now, cancellation);
                var some = await InsertAsync(batch, cancellation);
                added.AddRange(some.Select(person => person.Id));
                progress?.Report(some);
            }
        }

        await changes.RecordAllAsync(org, ChangeKind, added, cancellation);
    }

    /// <returns>Those who were not there yet.</returns>
    private async Task<List<Person>> InsertAsync(IEnumerable<Person> batch, CancellationToken cancellation)
    {
        var left = batch.ToList();
        while (
            left.Count > 0
            && await store.CommitAsync(Table.People, [.. left.Select(person => new Write.Insert(RowOf(person)))], cancellation) is { } there
        )
        {
            left.RemoveAt(there);
        }

        return left;
    }

    /// <summary>Forgets somebody for good.</summary>
    public async Task DeleteAsync(OrgId org, PersonId id, CancellationToken cancellation)
    {
        await store.DeleteAsync(Table.People, Keys.Person(org, id), expected: null, cancellation);
        await changes.RecordAsync(org, ChangeKind, id.Value, cancellation);
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (await GetAsync(person.Org, person.Id, cancellation) is { } kept)
        {
            // Engagements tell of introductions that the person may not know of yet.
            yield return new PersonalRecord("person", kept.Id.Value, StoredJson.Write(kept with { Engagements = [], MaybeSameAs = null }));
        }
    }

    /// <summary>What is left is an id without a name: nobody is signed up under it again, unless they come back themselves.</summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        var erased = new Person(person.Org, person.Id, Name: "") { Membership = Membership.Left, ErasedAt = now };
        while (await store.GetAsync(Table.People, Keys.Person(person.Org, person.Id), cancellation) is { } row && Kept(row) is not null
            && await store.ReplaceAsync(Table.People, RowOf(erased), row.Version, cancellation) is null)
        {
            // Somebody changed the row meanwhile: it is erased as it is now.
        }

        await changes.RecordAsync(person.Org, ChangeKind, person.Id.Value, cancellation);
    }

    /// <summary>Before the change is written: a nudge that is planned for a change that never came is found obsolete.</summary>
    private Task PlanAsync(IReadOnlyList<(Person? Before, Person After)> changed, Instant now, CancellationToken cancellation) =>
        planned is null
        ? Task.CompletedTask
        : planned.AddAsync(
            changed.SelectMany(one => NudgePlan.Of(one.After, now).Except(one.Before is { } before ? NudgePlan.Of(before, now) : [])),
            cancellation
        );

    private static Row RowOf(Person person) => StoredJson.Row(Keys.Person(person.Org, person.Id), person);
}
