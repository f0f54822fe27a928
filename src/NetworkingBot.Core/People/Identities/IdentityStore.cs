using System.Runtime.CompilerServices;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.People.Identities;

/// <summary>Which person a user of a channel is, and which person an e-mail address of an organisation belongs to.</summary>
/// <param name="store">Where they are.</param>
/// <param name="faults">Takes note of what cannot be read; null: nobody wants to know.</param>
public sealed class IdentityStore(ITableStore store, RowFaults? faults = null) : IPersonalRecords
{
    private const string EmailChannel = "email";

    public Task<Identity?> FindAsync(Address address, CancellationToken cancellation) => ReadAsync(KeyOf(address), cancellation);

    /// <summary>Adds a user; when they are there already, gives back who they are.</summary>
    public async Task<Identity> AddAsync(Address address, Identity identity, CancellationToken cancellation) =>
        await store.InsertAsync(Table.Identities, StoredJson.Row(KeyOf(address), identity), cancellation) is null
            ? await FindAsync(address, cancellation) ?? identity
            : identity;

    public Task SaveAsync(Address address, Identity identity, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Identities, StoredJson.Row(KeyOf(address), identity), cancellation);

    public Task DeleteAsync(Address address, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Identities, KeyOf(address), expected: null, cancellation);

    /// <summary>Every user of a workspace who is known, without those whose row cannot be read. For upkeep, never for a turn.</summary>
    public IAsyncEnumerable<(Address Address, Identity Identity)> OfWorkspaceAsync(
        string channel, string workspace, CancellationToken cancellation) =>
        store
            .ReadAsync(Table.Identities, Keys.Identities(channel, workspace), RowRange.All, cancellation)
            .ReadableAsync(
                faults ?? new RowFaults(),
                row => (new Address(channel, workspace, KeyText.Unescape(row.Key.Row)), StoredJson.Read<Identity>(row)));

    public async Task<PersonId?> FindByEmailAsync(OrgId org, string email, CancellationToken cancellation) =>
        (await ReadAsync(EmailKey(org, email), cancellation))?.Person;

    public Task SaveEmailAsync(OrgId org, string email, PersonId person, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Identities, StoredJson.Row(EmailKey(org, email), new Identity(org, person)), cancellation);

    /// <summary>Takes an address that nobody has. False when it is somebody else's.</summary>
    public async Task<bool> TakeEmailAsync(OrgId org, string email, PersonId person, CancellationToken cancellation) =>
        await store.InsertAsync(Table.Identities, StoredJson.Row(EmailKey(org, email), new Identity(org, person)), cancellation) is not null
        || await FindByEmailAsync(org, email, cancellation) == person;

    /// <summary>Many e-mail addresses at once, for imports.</summary>
    public async Task SaveEmailsAsync(OrgId org, IEnumerable<(string Email, PersonId Person)> addresses, CancellationToken cancellation)
    {
        foreach (var batch in addresses.Chunk(100))
        {
            await store.CommitAsync(
                Table.Identities,
                [.. batch.Select(pair => new Write.Upsert(StoredJson.Row(EmailKey(org, pair.Email), new Identity(org, pair.Person))))],
                cancellation);
        }
    }

    public Task DeleteEmailAsync(OrgId org, string email, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Identities, EmailKey(org, email), expected: null, cancellation);

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (var address in AccountsOf(person))
        {
            if (await FindAsync(address, cancellation) is { } identity && identity.Person == person.Id)
            {
                yield return new PersonalRecord(
                    "account",
                    $"{address.Channel}/{address.Workspace}/{address.User}",
                    StoredJson.Write(identity)
                );
            }
        }
    }

    /// <summary>
    /// Whose account it is stays, so that nobody new is made of it, and that it was linked, so that it can be parted; its name and the way
    /// to write to it go.
    /// </summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        if (person.Email is { } email && await FindByEmailAsync(person.Org, email, cancellation) == person.Id)
        {
            await DeleteEmailAsync(person.Org, email, cancellation);
        }

        foreach (var address in AccountsOf(person))
        {
            if (await FindAsync(address, cancellation) is { } identity && identity.Person == person.Id && Nameless(identity) != identity)
            {
                await SaveAsync(address, Nameless(identity), cancellation);
            }
        }
    }

    private static IEnumerable<Address> AccountsOf(Person person) => person.Addresses.Union(person.FormerAddresses);

    private static Identity Nameless(Identity identity) => identity with
    {
        ConversationReference = null,
        LinkedAs = identity.LinkedAs is null ? null : "",
    };

    private static Key KeyOf(Address address) => Keys.Identity(address.Channel, address.Workspace, address.User);

    private static Key EmailKey(OrgId org, string email) => Keys.Identity(EmailChannel, org.Value, email.ToLowerInvariant());

    private async Task<Identity?> ReadAsync(Key key, CancellationToken cancellation) =>
        await store.GetAsync(Table.Identities, key, cancellation) is { } row ? StoredJson.Read<Identity>(row) : null;
}
