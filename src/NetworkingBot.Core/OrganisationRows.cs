using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core;

/// <summary>Which rows belong to an organisation: most by their partition, those of channels by what they hold.</summary>
public static class OrganisationRows
{
    /// <param name="faults">
    /// Takes note of rows that cannot be read and whose key does not tell whose they are: they belong to nobody.
    /// </param>
    public static bool Belongs(StoredRow row, OrgId org, RowFaults faults) => Keys.IsOf(row.Key.Partition, org) || row.Table switch
    {
        Table.Identities => ReadableRows.TryRead(row, faults, there => StoredJson.Read<Identity>(there), out var identity)
            && identity.Org == org,
        Table.Installations => Keys.IsInstallation(row.Key)
            && ReadableRows.TryRead(row, faults, there => StoredJson.Read<Organisation>(there), out var organisation)
            && organisation.Id == org,
        Table.AccessTokens => ReadableRows.TryRead(row, faults, there => StoredJson.Read<AccessToken>(there), out var token)
            && token.Org == org,
        Table.Due => Keys.IsDueIn(row.Key, org),
        _ => false,
    };
}
