using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>What became of a write.</summary>
public enum ProvisionedWrite
{
    Written,

    /// <summary>The sign-in name is another user's.</summary>
    NameTaken,

    /// <summary>Somebody else was faster, or the user is gone.</summary>
    Outdated,
}

/// <summary>
/// The users of a company's directory. Each is written together with what finds them by name and by the directory's own id.
/// </summary>
/// <param name="store">Where they are.</param>
/// <param name="faults">Takes note of what cannot be read.</param>
public sealed class ProvisionedUsers(ITableStore store, RowFaults faults) : IPersonalRecords
{
    private const int MaxKeyText = 1_000;

    public async Task<ProvisionedUser?> GetAsync(OrgId org, string id, CancellationToken cancellation) =>
        id.Length is > 0 and <= 64 && await store.GetAsync(Table.Provisioned, Keys.ProvisionedUser(org, id), cancellation) is { } row
            ? Read(row)
            : null;

    /// <summary>By sign-in name, whatever the case.</summary>
    public async Task<ProvisionedUser?> FindByNameAsync(OrgId org, string userName, CancellationToken cancellation) =>
        userName.Length is > 0 and <= MaxKeyText
            && await store.GetAsync(Table.Provisioned, Keys.ProvisionedName(org, userName), cancellation) is { } pointer
            ? await GetAsync(org, StoredJson.Read<ProvisionedPointer>(pointer).To, cancellation)
            : null;

    public async IAsyncEnumerable<ProvisionedUser> FindByExternalIdAsync(OrgId org, string externalId,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var pointer in store.ReadAsync(Table.Provisioned, Keys.Provisioned(org), Keys.ProvisionedExternals(externalId),
            cancellation))
        {
            if (await GetAsync(org, StoredJson.Read<ProvisionedPointer>(pointer).To, cancellation) is { } user)
            {
                yield return user;
            }
        }
    }

    /// <summary>All of an organisation that can be read, by id.</summary>
    public IAsyncEnumerable<ProvisionedUser> AllAsync(OrgId org, CancellationToken cancellation) =>
        store.ReadAsync(Table.Provisioned, Keys.Provisioned(org), Keys.ProvisionedUsers, cancellation).ReadableAsync(faults, Read);

    public Task<ProvisionedWrite> AddAsync(OrgId org, ProvisionedUser user, CancellationToken cancellation) => CommitAsync(
        org,
        user,
        [
            new Write.Insert(NameRow(org, user)),
            new Write.Insert(RowOf(org, user)),
            .. ExternalOf(org, user) is { } external ? (Write[])[new Write.Upsert(external)] : [],
        ],
        cancellation);

    /// <param name="org">Whose directory it is.</param>
    /// <param name="before">As it was read.</param>
    /// <param name="after">As it is to be.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public Task<ProvisionedWrite> ReplaceAsync(OrgId org, ProvisionedUser before, ProvisionedUser after, CancellationToken cancellation)
    {
        List<Write> writes = [new Write.Replace(RowOf(org, after), before.Version!.Value)];
        if (Keys.ProvisionedName(org, before.UserName) != Keys.ProvisionedName(org, after.UserName))
        {
            writes.InsertRange(0, [new Write.Insert(NameRow(org, after)), new Write.Delete(Keys.ProvisionedName(org, before.UserName))]);
        }

        if (before.ExternalId != after.ExternalId)
        {
            writes.AddRange(ExternalOf(org, before) is { } old ? [new Write.Delete(old.Key)] : []);
            writes.AddRange(ExternalOf(org, after) is { } added ? [new Write.Upsert(added)] : []);
        }

        return CommitAsync(org, after, writes, cancellation);
    }

    /// <summary>False: somebody else was faster, or the user is gone.</summary>
    public async Task<bool> RemoveAsync(OrgId org, ProvisionedUser user, CancellationToken cancellation) =>
        await store.CommitAsync(
            Table.Provisioned,
            [
                new Write.Delete(Keys.ProvisionedUser(org, user.Id), user.Version),
                new Write.Delete(Keys.ProvisionedName(org, user.UserName)),
                .. ExternalOf(org, user) is { } external ? (Write[])[new Write.Delete(external.Key)] : [],
            ],
            cancellation) is null;

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await GetAsync(person.Org, person.Id.Value, cancellation) is { } user)
        {
            yield return new PersonalRecord("user of the directory", user.Id, user.Json);
        }
    }

    /// <summary>What stays is what the directory finds them by, so that it does not bring them in anew.</summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        while (await GetAsync(person.Org, person.Id.Value, cancellation) is { } user
            && await ReplaceAsync(person.Org, user, user with { Json = Bare(user), ChangedAt = now },
                cancellation) == ProvisionedWrite.Outdated)
        {
            // The directory changed them meanwhile: they are erased as they are now.
        }
    }

    /// <summary>The attributes of somebody who was erased: the name, the id of the directory and whether they are there.</summary>
    internal static string Bare(ProvisionedUser user)
    {
        var bare = new JsonObject { ["userName"] = user.UserName };
        if (user.ExternalId is { } external)
        {
            bare["externalId"] = external;
        }

        bare["active"] = user.IsActive;
        return bare.ToJsonString();
    }

    private async Task<ProvisionedWrite> CommitAsync(OrgId org, ProvisionedUser user, IReadOnlyList<Write> writes,
        CancellationToken cancellation) =>
        await store.CommitAsync(Table.Provisioned, writes, cancellation) switch
        {
            null => ProvisionedWrite.Written,
            { } refused when writes[refused].Key == Keys.ProvisionedName(org, user.UserName) => ProvisionedWrite.NameTaken,
            _ => ProvisionedWrite.Outdated,
        };

    private static ProvisionedUser Read(StoredRow row) => StoredJson.Read<ProvisionedUser>(row) with { Version = row.Version };

    private static Row RowOf(OrgId org, ProvisionedUser user) => StoredJson.Row(Keys.ProvisionedUser(org, user.Id), user);

    private static Row NameRow(OrgId org, ProvisionedUser user) =>
        StoredJson.Row(Keys.ProvisionedName(org, user.UserName), new ProvisionedPointer(user.Id));

    private static Row? ExternalOf(OrgId org, ProvisionedUser user) =>
        user.ExternalId is { } external
            ? StoredJson.Row(Keys.ProvisionedExternal(org, external, user.Id), new ProvisionedPointer(user.Id))
            : null;
}
