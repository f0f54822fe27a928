using System.Runtime.CompilerServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>The groups of a company's directory and who is in them.</summary>
public sealed class ProvisionedGroups(ITableStore store, RowFaults faults) : IPersonalRecords
{
    /// <summary>Two rows a member: a batch takes a hundred.</summary>
    private const int MembersAtOnce = 50;

    public async Task<ProvisionedGroup?> GetAsync(OrgId org, string id, CancellationToken cancellation) =>
        id.Length is > 0 and <= 64 && await store.GetAsync(Table.Provisioned, Keys.ProvisionedGroup(org, id), cancellation) is { } row
            ? Read(row)
            : null;

    /// <summary>All of an organisation that can be read, by id.</summary>
    public IAsyncEnumerable<ProvisionedGroup> AllAsync(OrgId org, CancellationToken cancellation) =>
        store.ReadAsync(Table.Provisioned, Keys.Provisioned(org), Keys.ProvisionedGroups, cancellation).ReadableAsync(faults, Read);

    /// <summary>The ids of a group's members, in their order, as far as they can be read.</summary>
    public IAsyncEnumerable<string> MembersAsync(OrgId org, string group, CancellationToken cancellation) =>
        store.ReadAsync(Table.Provisioned, Keys.Provisioned(org), Keys.ProvisionedMembers(group), cancellation)
            .ReadableAsync(faults, row => StoredJson.Read<ProvisionedPointer>(row).To);

    /// <summary>False: the id is taken.</summary>
    public async Task<bool> AddAsync(OrgId org, ProvisionedGroup group, CancellationToken cancellation) =>
        await store.InsertAsync(Table.Provisioned, RowOf(org, group), cancellation) is not null;

    /// <summary>False: somebody else was faster, or the group is gone.</summary>
    public async Task<bool> ReplaceAsync(OrgId org, ProvisionedGroup group, CancellationToken cancellation) =>
        await store.ReplaceAsync(Table.Provisioned, RowOf(org, group), group.Version!.Value, cancellation) is not null;

    /// <summary>Adding somebody twice is adding them once.</summary>
    public async Task AddMembersAsync(OrgId org, string group, IEnumerable<string> members, CancellationToken cancellation)
    {
        foreach (var batch in members.Distinct(StringComparer.Ordinal).Chunk(MembersAtOnce))
        {
            await store.CommitAsync(Table.Provisioned,
                [.. batch.SelectMany(member => RowsOf(org, group, member)).Select(row => new Write.Upsert(row))], cancellation);
        }
    }

    /// <summary>Whoever is no member stays none.</summary>
    public async Task RemoveMembersAsync(OrgId org, string group, IEnumerable<string> members, CancellationToken cancellation)
    {
        foreach (var member in members)
        {
            foreach (var row in RowsOf(org, group, member))
            {
                await store.DeleteAsync(Table.Provisioned, row.Key, expected: null, cancellation);
            }
        }
    }

    public async Task RemoveAsync(OrgId org, string group, CancellationToken cancellation)
    {
        await RemoveMembersAsync(org, group, await MembersAsync(org, group, cancellation).ToListAsync(cancellation), cancellation);
        await store.DeleteAsync(Table.Provisioned, Keys.ProvisionedGroup(org, group), expected: null, cancellation);
    }

    /// <summary>Takes somebody out of every group.</summary>
    public async Task RemoveEverywhereAsync(OrgId org, string member, CancellationToken cancellation)
    {
        foreach (var group in await GroupsOfAsync(org, member, cancellation).ToListAsync(cancellation))
        {
            await RemoveMembersAsync(org, group, [member], cancellation);
        }
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var id in GroupsOfAsync(person.Org, person.Id.Value, cancellation))
        {
            if (await GetAsync(person.Org, id, cancellation) is { } group)
            {
                yield return new PersonalRecord("group of the directory", id, StoredJson.Write(group));
            }
        }
    }

    public Task EraseAsync(Person person, Instant now, CancellationToken cancellation) =>
        RemoveEverywhereAsync(person.Org, person.Id.Value, cancellation);

    private IAsyncEnumerable<string> GroupsOfAsync(OrgId org, string member, CancellationToken cancellation) =>
        store.ReadAsync(Table.Provisioned, Keys.Provisioned(org), Keys.ProvisionedMemberships(member), cancellation)
            .Select(row => StoredJson.Read<ProvisionedPointer>(row).To);

    private static Row[] RowsOf(OrgId org, string group, string member) =>
    [
        StoredJson.Row(Keys.ProvisionedMember(org, group, member), new ProvisionedPointer(member)),
        StoredJson.Row(Keys.ProvisionedMembership(org, member, group), new ProvisionedPointer(group)),
    ];

    private static ProvisionedGroup Read(StoredRow row) => StoredJson.Read<ProvisionedGroup>(row) with { Version = row.Version };

    private static Row RowOf(OrgId org, ProvisionedGroup group) => StoredJson.Row(Keys.ProvisionedGroup(org, group.Id), group);
}
