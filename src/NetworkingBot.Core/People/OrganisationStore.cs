using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.People;

/// <summary>An organisation that is reached through a workspace of a channel.</summary>
public sealed record Organisation(OrgId Id, string Name);

/// <summary>
/// Which organisation a workspace or tenant belongs to. The local page's workspaces are the organisations themselves, under their own ids.
/// </summary>
public sealed class OrganisationStore(ITableStore store, RowFaults faults)
{
    /// <summary>For whoever reports nothing, such as a command.</summary>
    public OrganisationStore(ITableStore store)
        : this(store, new RowFaults())
    {
    }

    public const string LocalChannel = "local";

    private const int PageSize = 1000;

    public async Task<Organisation?> FindAsync(string channel, string workspace, CancellationToken cancellation) =>
        await store.GetAsync(Table.Installations, Keys.Installation(channel, workspace), cancellation) is { } row
            ? StoredJson.Read<Organisation>(row)
            : null;

    /// <summary>Makes an organisation known, or renames it.</summary>
    public Task SaveAsync(Organisation organisation, CancellationToken cancellation) =>
        store.UpsertAsync(
            Table.Installations,
            StoredJson.Row(Keys.Installation(LocalChannel, organisation.Id.Value), organisation),
            cancellation);

    /// <summary>All organisations of this store, by name: those that were imported, and those whose workspaces have the bot.</summary>
    public async Task<IReadOnlyList<Organisation>> AllAsync(CancellationToken cancellation)
    {
        var local = Keys.Installations(LocalChannel);
        var all = new List<(bool IsLocal, Organisation Organisation)>();
        string? next = null;
        do
        {
            var page = await store.ScanAsync(Table.Installations, next, PageSize, cancellation);
            all.AddRange(page.Rows
                .Where(row => Keys.IsInstallation(row.Key))
                .Readable(faults, row => (row.Key.Partition == local, StoredJson.Read<Organisation>(row))));
            next = page.Next;
        }
        while (next is not null);

        // The name under which an organisation was made known counts before those of its workspaces.
        return
        [
            .. all.OrderBy(one => !one.IsLocal)
                .Select(one => one.Organisation)
                .DistinctBy(organisation => organisation.Id)
                .OrderBy(organisation => organisation.Name, StringComparer.Ordinal),
        ];
    }
}
