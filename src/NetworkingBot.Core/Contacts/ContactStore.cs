using System.Runtime.CompilerServices;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>The contacts of each person, in the person's own partition, and beside them the ties that suggestions read.</summary>
public sealed class ContactStore(ITableStore store, TieStore ties, RowFaults faults) : IPersonalRecords
{
    private const int AtOnce = 8;

    /// <summary>Contacts written together: with all their notes they stay within a batch's 4 MiB.</summary>
    private const int BatchRows = 50;

    /// <summary>Owners of an import whose contacts are held in memory at once.</summary>
    private const int OwnersAtOnce = 1000;

    /// <summary>For whoever reads nothing from memory, such as an import.</summary>
    public ContactStore(ITableStore store, IClock clock)
        : this(store, clock, new RowFaults())
    {
    }

    /// <summary>For the same, where somebody tells of what could not be read.</summary>
    public ContactStore(ITableStore store, IClock clock, RowFaults faults)
        : this(store, new TieStore(store, clock, faults), faults)
    {
    }

    public async Task<Contact?> GetAsync(OrgId org, PersonId owner, string id, CancellationToken cancellation) =>
        await store.GetAsync(Table.Contacts, Keys.Contact(org, owner, id), cancellation) is { } row ? StoredJson.Read<Contact>(row) : null;

    public async IAsyncEnumerable<Contact> AllAsync(OrgId org, PersonId owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in store.ReadAsync(Table.Contacts, Keys.Contacts(org, owner), RowRange.All, cancellation))
        {
            yield return StoredJson.Read<Contact>(row);
        }
    }

    /// <summary>
    /// Changes a contact as it is now – null: there is none yet – again if somebody else was faster. A change to null leaves it as it is.
    /// </summary>
    public async Task<Contact?> UpdateAsync(
        OrgId org,
        PersonId owner,
        string id,
        Func<Contact?, Contact?> change,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            var row = await store.GetAsync(Table.Contacts, Keys.Contact(org, owner, id), cancellation);
            var before = row is null ? null : StoredJson.Read<Contact>(row);
            if (change(before) is not { } after || after == before)
            {
                return before;
            }

            if (TieOf(after) is { } tie && tie != (before is null ? null : TieOf(before)))
            {
                await ties.SaveAsync(org, tie, cancellation);
            }

            if ((row is null
                ? await store.InsertAsync(Table.Contacts, RowOf(org, after), cancellation)
                : await store.ReplaceAsync(Table.Contacts, RowOf(org, after), row.Version, cancellation)) is not null)
            {
                return after;
            }
        }
    }

    /// <summary>Adds contacts of one owner, many at once; one that is there already stays as it is.</summary>
    public async Task AddAllAsync(OrgId org, IReadOnlyList<Contact> contacts, CancellationToken cancellation)
    {
        if (contacts.Select(TieOf).OfType<KnownTie>().ToList() is { Count: > 0 } told)
        {
            await ties.SaveAllAsync(org, told, cancellation);
        }

        foreach (var some in contacts.Chunk(BatchRows))
        {
            List<Write> writes = [.. some.Select(contact => new Write.Insert(RowOf(org, contact)))];
            while (writes.Count > 0 && await store.CommitAsync(Table.Contacts, writes, cancellation) is { } there)
            {
                writes.RemoveAt(there);
            }
        }
    }

    public async Task<ContactSettings> SettingsAsync(OrgId org, PersonId owner, CancellationToken cancellation) =>
        await store.GetAsync(Table.Contacts, Keys.ContactSettings(org, owner), cancellation) is { } row
            ? StoredJson.Read<ContactSettings>(row)
            : new ContactSettings();

    public Task SaveSettingsAsync(OrgId org, PersonId owner, ContactSettings settings, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Contacts, StoredJson.Row(Keys.ContactSettings(org, owner), settings), cancellation);

    /// <summary>
    /// Tells the contacts of many owners of exchanges, and touches nothing else of them: a contact that its owner changes meanwhile is read
    /// again. Whom the owner does not have yet is added. Ties come first: where this stops midway, the contacts still differ and the next
    /// attempt writes both. Owners whose ties, and contacts that cannot be read are noted and stay as they are.
    /// </summary>
    /// <param name="org">Where they all belong.</param>
    /// <param name="told">By owner and colleague.</param>
    /// <param name="progress">How many owners were told.</param>
    /// <param name="cancellation">Stops between two owners.</param>
    /// <returns>How many contacts were written.</returns>
    public async Task<int> TellAsync(
        OrgId org,
        IReadOnlyDictionary<PersonId, IReadOnlyDictionary<PersonId, IReadOnlyList<Exchanged>>> told,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var (owners, written) = (0, 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        foreach (var some in told.Chunk(OwnersAtOnce))
        {
            var tellings = some.Select(own => new NewTieLoader(store, faults, org, own.Key, own.Value)).ToList();
            await Parallel.ForEachAsync(tellings, options, async (telling, stop) => await telling.ReadAsync(stop));
            var leftOut = await ties.SaveReadableAsync(
                org,
                [.. tellings.SelectMany(telling => telling.Contacts()).Select(TieOf).OfType<KnownTie>()],
                cancellation
            );
            await Parallel.ForEachAsync(
                tellings.Where(telling => !leftOut.Contains(telling.Owner)),
                options,
                async (telling, stop) =>
            {
                while (!await telling.WriteAsync(stop))
                {
                    await ties.SaveReadableAsync(org, [.. telling.Contacts().Select(TieOf).OfType<KnownTie>()], stop);
                }

                Interlocked.Add(ref written, telling.Written);
                progress?.Report(Interlocked.Increment(ref owners));
            });
        }

        return written;
    }

    /// <summary>Takes away the contacts of an owner of which nothing is known but when they were in touch.</summary>
    public async Task DeleteUnwrittenAsync(OrgId org, PersonId owner, CancellationToken cancellation)
    {
        await foreach (var contact in AllAsync(org, owner, cancellation))
        {
            if (contact.IsOnlyTold)
            {
                await DeleteAsync(contact, cancellation);
            }
        }
    }

    public async Task DeleteAsync(Contact contact, CancellationToken cancellation)
    {
        if (contact.Colleague is { } colleague)
        {
            await ties.DeleteAsync(contact.Org, contact.Owner, colleague, cancellation);
        }

        await store.DeleteAsync(Table.Contacts, Keys.Contact(contact.Org, contact.Owner, contact.Id), expected: null, cancellation);
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var contact in AllAsync(person.Org, person.Id, cancellation))
        {
            yield return new PersonalRecord("contact", contact.Id, StoredJson.Write(contact));
        }

        yield return new PersonalRecord("contact settings", "", StoredJson.Write(await SettingsAsync(person.Org, person.Id, cancellation)));
    }

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var contact in await AllAsync(person.Org, person.Id, cancellation).ToListAsync(cancellation))
        {
            await DeleteAsync(contact, cancellation);
        }

        await store.DeleteAsync(Table.Contacts, Keys.ContactSettings(person.Org, person.Id), expected: null, cancellation);
    }

    /// <summary>Reads a row of the table, whatever it holds.</summary>
    internal static object Check(StoredRow row) =>
        Keys.IsContactSettings(row.Key) ? StoredJson.Read<ContactSettings>(row) : StoredJson.Read<Contact>(row);

    private static KnownTie? TieOf(Contact contact) =>
        contact.Colleague is { } colleague && AcquaintanceOf(contact) is { } familiarity
            ? new KnownTie(contact.Owner, colleague, familiarity)
            : null;

    /// <summary>Whom the owner added is known to them, even if nothing is told of when they were in touch.</summary>
    private static Familiarity? AcquaintanceOf(Contact contact) =>
        contact is { AddedOn: { } day, Familiarity: not { IsContact: true } } && day.AtMidnight().InUtc().ToInstant() is var at
            ? contact.Familiarity?.Add(at) ?? Familiarity.Of(at)
            : contact.Familiarity;

    internal static Row RowOf(OrgId org, Contact contact) => StoredJson.Row(Keys.Contact(org, contact.Owner, contact.Id), contact);
}
