using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Storage.Tests;

public sealed class AzureConnectionTests(AzuriteFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_string_with_the_account_key_connects() =>
        await WritesAndReadsAsync(new() { ConnectionString = fixture.Azurite.ConnectionString });

    [Fact]
    public async Task An_endpoint_and_a_shared_access_signature_connect() =>
        await WritesAndReadsAsync(new() { Endpoint = fixture.Azurite.Endpoint, Sas = Sas("rwdlacu") });

    [Fact]
    public async Task A_connection_string_with_a_shared_access_signature_connects() =>
        await WritesAndReadsAsync(
            new() { ConnectionString = $"TableEndpoint={fixture.Azurite.Endpoint};SharedAccessSignature={Sas("rwdlacu")}" }
        );

    [Theory]
    [InlineData("sig=forged")]
    [InlineData("expired")]
    public async Task A_wrong_signature_makes_the_store_unavailable(string what)
    {
        var sas = what == "expired" ? Sas("rwdlacu", "2020-01-01T00:00:00Z") : Sas("rwdlacu")[..^6] + "AAAA%3D";

        var store = Open(new() { Endpoint = fixture.Azurite.Endpoint, Sas = sas });

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.GetAsync(Table.People, A.Key("maya"), Cancellation));
    }

    [Fact]
    public async Task A_wrong_account_key_makes_the_store_unavailable()
    {
        var wrong = fixture.Azurite.ConnectionString.Replace(
            Azurite.AccountKey,
            Convert.ToBase64String(new byte[64]),
            StringComparison.Ordinal
        );

        var store = Open(new() { ConnectionString = wrong });

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.GetAsync(Table.People, A.Key("maya"), Cancellation));
    }

    [Fact]
    public async Task Two_prefixes_of_one_account_do_not_see_each_other()
    {
        var one = Open(new() { ConnectionString = fixture.Azurite.ConnectionString });
        var other = Open(new() { ConnectionString = fixture.Azurite.ConnectionString });

        await one.UpsertAsync(Table.People, A.Row("maya"), Cancellation);

        Assert.Null(await other.GetAsync(Table.People, A.Key("maya"), Cancellation));
    }

    [Fact]
    public void Settings_that_cannot_work_are_refused_with_all_their_faults()
    {
        var settings = new AzureTableSettings { Sas = "sig=x", TablePrefix = "no-dashes", Retries = 99, RetryDelay = TimeSpan.Zero };

        var refused = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAzureTableStore(settings));

        Assert.All(
            (string[])["ConnectionString", "Endpoint", "Sas", "TablePrefix", "Retries", "RetryDelay"],
            name => Assert.Contains(name, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_signature_does_not_travel_in_clear() =>
        Assert.Throws<ArgumentException>(() => Open(new() { Endpoint = new Uri("http://tables.example/account"), Sas = "sig=x" }));

    [Theory]
    [InlineData("AccountName=a;AccountKey")]
    [InlineData("TableEndpoint=https://a.table.core.windows.net")]
    [InlineData("nonsense")]
    public void A_connection_string_that_names_no_service_is_refused(string text) =>
        Assert.ThrowsAny<Exception>(() => Open(new() { ConnectionString = text }));

    [Fact]
    public async Task The_container_hands_out_one_store_and_closes_it()
    {
        var services = new ServiceCollection().AddSqliteStore(new() { Path = null });
        ITableStore store;
        await using (var provider = services.BuildServiceProvider())
        {
            store = provider.GetRequiredService<ITableStore>();
            Assert.Same(store, provider.GetRequiredService<ITableStore>());
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.GetAsync(Table.People, A.Key("maya"), Cancellation));
    }

    private static async Task WritesAndReadsAsync(AzureTableSettings settings)
    {
        var store = Open(settings);

        await store.UpsertAsync(Table.People, A.Row("maya", "ñ"), Cancellation);
        var refused = await store.CommitAsync(
            Table.People,
            [new Write.Insert(A.Row("omar")), new Write.Delete(A.Key("maya"))],
            Cancellation
        );
        var left = await store.ReadAsync(Table.People, A.Partition, RowRange.StartingWith("o"), Cancellation).SingleAsync(Cancellation);

        Assert.Null(refused);
        Assert.Equal("omar", left.Key.Row);
    }

    private static ITableStore Open(AzureTableSettings settings) =>
        AzureTableStoreRegistration.OpenAzureTableStore(
            settings with
            {
                TablePrefix = AzuriteFixture.NewPrefix(),
                Retries = 1,
                RetryDelay = TimeSpan.FromMilliseconds(1),
            }
        );

    // https://learn.microsoft.com/rest/api/storageservices/create-account-sas
    private static string Sas(string permissions, string expires = "2099-01-01T00:00:00Z")
    {
        const string Version = "2019-02-02";
        var signed = $"{Azurite.Account}\n{permissions}\nt\nsco\n\n{expires}\n\nhttps,http\n{Version}\n";
        var signature = HMACSHA256.HashData(Convert.FromBase64String(Azurite.AccountKey), Encoding.UTF8.GetBytes(signed));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"sv={Version}&ss=t&srt=sco&sp={permissions}&se={Uri.EscapeDataString(expires)}"
                + $"&spr=https,http&sig={Uri.EscapeDataString(Convert.ToBase64String(signature))}"
        );
    }
}
