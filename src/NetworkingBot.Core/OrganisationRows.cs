using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core;

/// <summary>Which rows belong to an organisation: most by their partition, those of channels and of the outbox by what they hold.</summary>
public static class OrganisationRows
{
    public static bool Belongs(StoredRow row, OrgId org)
    {
        try
        {
            return Keys.IsOf(row.Key.Partition, org) || row.Table switch
            {
                Table.Identities => StoredJson.Read<Identity>(row).Org == org,
                Table.Installations => StoredJson.Read<Organisation>(row).Id == org,
                Table.AccessTokens => StoredJson.Read<AccessToken>(row).Org == org,
                Table.Due => StoredJson.Read<DueMessage>(row).Org == org,
                _ => false,
            };
        }
        catch (UnreadableRowException)
        {
            return false;
        }
    }
}
