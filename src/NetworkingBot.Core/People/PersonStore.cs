using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>The people of each organisation.</summary>
/// <param name="planned">Where the nudges of those who join, or change their hours or their zone, are planned at once; null: the next round of planning finds them.</param>
public sealed class PersonStore(ITableStore store, ChangeLog changes, DueStore? planned) : IPersonalRecords, IPersonLookup
{
    /// <summary>The kind under which <see cref="ChangeLog"/> tells of people.</summary>
    public const string ChangeKind = "person";

    private const int BatchSize = 100;

    /// <summary>For whoever reads nothing from memory, such as an import.</summary>
    public PersonStore(ITableStore store, IClock clock)
        : this(store, new ChangeLog(store, clock), planned: null)
    {
    }

    public async Task<Person?> GetAsync(OrgId org, PersonId id, CancellationToken cancellation) =>
        await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is { } row ? StoredJson.Read<Person>(row) : null;

    Task<Person?> IPersonLookup.FindAsync(OrgId org, PersonId id, Instant now, CancellationToken cancellation) => GetAsync(org, id, cancellation);

    /// <summary>Everybody of an organisation, in no particular order. Reads the shards side by side.</summary>
    public async Task<IReadOnlyList<Person>> AllAsync(OrgId org, CancellationToken cancellation)
    {
        var people = new ConcurrentBag<Person>();
        await Parallel.ForAsync(0, Keys.PeopleShards, cancellation, async (shard, stop) =>
        {
            await foreach (var person in OfShardAsync(org, shard, stop))
            {
                people.Add(person);
            }
        });
        return [.. people];
    }

    /// <summary>Those of one of the <see cref="Keys.PeopleShards"/> shards, page by page.</summary>
    public IAsyncEnumerable<Person> OfShardAsync(OrgId org, int shard, CancellationToken cancellation) =>
        store.ReadAsync(Table.People, Keys.PeopleShard(org, shard), RowRange.All, cancellation).Select(row => StoredJson.Read<Person>(row));

    /// <summary>Adds somebody; when they are there already, gives back who is there.</summary>
    public async Task<Person> AddAsync(Person person, Instant now, CancellationToken cancellation)
    {
        await PlanAsync([(null, person)], now, cancellation);
        if (await store.InsertAsync(Table.People, RowOf(person), cancellation) is null)
        {
            return await GetAsync(person.Org, person.Id, cancellation) ?? person;
        }

        await changes.RecordAsync(person.Org, ChangeKind, person.Id.Value, cancellation);
        return person;
    }

    /// <summary>Changes somebody as they are now, again if somebody else was faster. Null when there is no such person.</summary>
    public async Task<Person?> UpdateAsync(OrgId org, PersonId id, Func<Person, Person> change, Instant now, CancellationToken cancellation)
    {
        while (await store.GetAsync(Table.People, Keys.Person(org, id), cancellation) is { } row)
        {
            var before = StoredJson.Read<Person>(row);
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

    /// <summary>Writes many people, whatever was there. For imports: within an organisation, 100 of a shard at a time; progress counts people written.</summary>
    public async Task SaveAllAsync(OrgId org, IReadOnlyCollection<Person> people, Instant now, IProgress<int>? progress, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var shard in people.GroupBy(person => Keys.Person(org, person.Id).Partition))
        {
            foreach (var batch in shard.Chunk(BatchSize))
            {
                await PlanAsync([.. batch.Select(person => ((Person?)null, person))], now, cancellation);
                await store.CommitAsync(Table.People, [.. batch.Select(person => new Write.Upsert(RowOf(person)))], cancellation);
                progress?.Report(written += batch.Length);
            }
        }

        await changes.RecordAllAsync(org, ChangeKind, people.Select(person => person.Id), cancellation);
    }

    /// <summary>Forgets somebody for good.</summary>
    public async Task DeleteAsync(OrgId org, PersonId id, CancellationToken cancellation)
    {
        await store.DeleteAsync(Table.People, Keys.Person(org, id), expected: null, cancellation);
        await changes.RecordAsync(org, ChangeKind, id.Value, cancellation);
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await GetAsync(person.Org, person.Id, cancellation) is { } kept)
        {
            // Engagements tell of introductions that the person may not know of yet.
            yield return new PersonalRecord("person", kept.Id.Value, StoredJson.Write(kept with { Engagements = [], MaybeSameAs = null }));
        }
    }

    /// <summary>What is left tells that they do not take part: whom the directory lists is not invited again.</summary>
    public Task EraseAsync(Person person, Instant now, CancellationToken cancellation) =>
        UpdateAsync(person.Org, person.Id, kept => kept.Leaving(erase: true), now, cancellation);

    /// <summary>Before the change is written: a nudge that is planned for a change that never came is found obsolete.</summary>
    private Task PlanAsync(IReadOnlyList<(Person? Before, Person After)> changed, Instant now, CancellationToken cancellation) => planned is null
        ? Task.CompletedTask
        : planned.AddAsync(
            changed.SelectMany(one => NudgePlan.Of(one.After, now).Except(one.Before is { } before ? NudgePlan.Of(before, now) : [])), cancellation);

    private static Row RowOf(Person person) => StoredJson.Row(Keys.Person(person.Org, person.Id), person);
}
