using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, TenantRow> _known = new(StringComparer.Ordinal);

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
        _known[tenant] = row;
    }

    /// <summary>Null when nobody of the tenant ever wrote.</summary>
    public async Task<string?> ServiceUrlAsync(string tenant, CancellationToken cancellation) =>
        (await FindAsync(tenant, cancellation))?.ServiceUrl;

    private async Task<TenantRow?> FindAsync(string tenant, CancellationToken cancellation)
    {
        if (_known.TryGetValue(tenant, out var known))
        {
            return known;
        }

        return await store.GetAsync(Table.Installations, KeyOf(tenant), cancellation) is { } row
            ? _known[tenant] = StoredJson.Read<TenantRow>(row)
            : null;
    }

    private static Key KeyOf(string tenant) => Keys.Installation(Inbound.Channel, tenant);

    /// <summary>As <see cref="Core.People.Organisation"/>, with the service URL beside it.</summary>
    private sealed record TenantRow(OrgId Id, string Name, string? ServiceUrl);
}
