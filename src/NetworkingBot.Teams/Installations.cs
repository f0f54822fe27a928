using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Teams;

/// <summary>
/// Tenants that the bot has heard from: the organisation of each, and where messages to it go. One row a tenant, which the core reads as
/// its organisation.
/// </summary>
internal sealed class Installations(ITableStore store, IOptions<TeamsSettings> settings)
{
    /// <summary>Bytes: some eight thousand tenants.</summary>
    private const long Budget = 4 * 1024 * 1024;

    private readonly BoundedCache<string, TenantRow> _known = new("teams-tenants", Budget);

    /// <summary>Null when the tenant may not use the bot.</summary>
    public OrgId? OrganisationOf(string tenant) =>
        settings.Value.OrganisationOf(tenant) is { } organisation ? new OrgId(organisation) : null;

    /// <summary>Writes only what is new.</summary>
    public async Task RememberAsync(string tenant, string serviceUrl, CancellationToken cancellation)
    {
        if (
            OrganisationOf(tenant) is not { } organisation
            || await FindAsync(tenant, cancellation) is { } known && known.Id == organisation && known.ServiceUrl == serviceUrl
        )
        {
            return;
        }

        var row = new TenantRow(organisation, organisation.Value, serviceUrl);
        await store.UpsertAsync(Table.Installations, StoredJson.Row(KeyOf(tenant), row), cancellation);
        Remember(tenant, row);
    }

    /// <summary>Null when nobody of the tenant ever wrote.</summary>
    public async Task<string?> ServiceUrlAsync(string tenant, CancellationToken cancellation) =>
        (await FindAsync(tenant, cancellation))?.ServiceUrl;

    private async Task<TenantRow?> FindAsync(string tenant, CancellationToken cancellation)
    {
        if (_known.TryFind(tenant, out var known))
        {
            return known;
        }

        if (await store.GetAsync(Table.Installations, KeyOf(tenant), cancellation) is not { } row)
        {
            return null;
        }

        var read = StoredJson.Read<TenantRow>(row);
        Remember(tenant, read);
        return read;
    }

    private void Remember(string tenant, TenantRow row) =>
        _known.Keep(tenant, row, 2L * (tenant.Length + row.Id.Value.Length + row.Name.Length + (row.ServiceUrl?.Length ?? 0)));

    private static Key KeyOf(string tenant) => Keys.Installation(Inbound.Channel, tenant);

    /// <summary>As <see cref="Core.People.Organisation"/>, with the service URL beside it.</summary>
    private sealed record TenantRow(OrgId Id, string Name, string? ServiceUrl);
}
