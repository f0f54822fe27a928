using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

public sealed class AzureTableStoreTests(AzuriteFixture fixture) : TableStoreContract
{
    protected override ITableStore Store { get; } = AzureTableStoreRegistration.OpenAzureTableStore(
        new() { ConnectionString = fixture.Azurite.ConnectionString, TablePrefix = AzuriteFixture.NewPrefix() });
}
