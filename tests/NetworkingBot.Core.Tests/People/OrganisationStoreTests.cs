using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;

namespace NetworkingBot.Core.Tests.People;

public sealed class OrganisationStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_organisation_is_known_whichever_way_it_came_and_once_when_it_came_by_several()
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var organisations = new OrganisationStore(store);
        await organisations.SaveAsync(new Organisation(new OrgId("acme"), "Acme"), Cancellation);
        await InstallAsync("slack", "T1", new OrgId("acme"), "Acme London");
        await InstallAsync("slack", "T2", new OrgId("slack-T2"), "Bolaño");
        await InstallAsync("teams", "tenant", new OrgId("teams-tenant"), "teams-tenant");

        var all = await organisations.AllAsync(Cancellation);

        Assert.Equal(["Acme", "Bolaño", "teams-tenant"], all.Select(one => one.Name));

        Task InstallAsync(string channel, string workspace, OrgId org, string name) =>
            store.UpsertAsync(
                Table.Installations,
                StoredJson.Row(
                    Keys.Installation(channel, workspace),
                    new
                    {
                        Id = org,
                        Name = name,
                        Team = workspace,
                    }
                ),
                Cancellation
            );
    }
}
