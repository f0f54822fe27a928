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

    /// <summary>Where organisations come from. The names of the first count.</summary>
    private static readonly string[] _channels = [LocalChannel, "slack", "teams"];

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
        var all = new List<Organisation>();
        foreach (var channel in _channels)
        {
            var rows = store.ReadAsync(Table.Installations, Keys.Installations(channel), RowRange.All, cancellation);
            await foreach (var organisation in rows.ReadableAsync(faults, row => StoredJson.Read<Organisation>(row)))
            {
                all.Add(organisation);
            }
        }

        return [.. all.DistinctBy(organisation => organisation.Id).OrderBy(organisation => organisation.Name, StringComparer.Ordinal)];
    }
}
