using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.DataProtection;
using NetworkingBot.Host.Settings;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Host.Tests.DataProtection;

public sealed class ProtectionTests
{
    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });

    [Fact]
    public void What_one_replica_protects_another_reads()
    {
        using var one = Replica(new KeySettings());
        using var other = Replica(new KeySettings());

        Assert.Equal("token", Protector(other).Unprotect(Protector(one).Protect("token")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"Xml":"<key"}""")]
    public async Task A_key_that_cannot_be_read_costs_what_it_protects_and_nothing_else(string json)
    {
        using var one = Replica(new KeySettings());
        var kept = Protector(one).Protect("token");
        var torn = new Row(Keys.ProtectionKey("torn"), new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = json });
        await _store.UpsertAsync(Table.ProtectionKeys, torn, TestContext.Current.CancellationToken);

        using var other = Replica(new KeySettings());

        Assert.Equal("token", Protector(other).Unprotect(kept));
        var left = await _store.GetAsync(Table.ProtectionKeys, torn.Key, TestContext.Current.CancellationToken);
        Assert.Equal(json, left!.Values["Json"]);
    }

    [Fact]
    public void A_new_key_takes_over_and_the_old_one_still_reads()
    {
        using var before = Replica(new KeySettings());
        var old = Protector(before).Protect("token");
        var now = SystemClock.Instance.GetCurrentInstant().ToDateTimeOffset();
        before.GetRequiredService<IKeyManager>().CreateNewKey(now.AddMinutes(1), now.AddDays(180));

        using var after = Replica(new KeySettings());
        var fresh = Protector(after).Protect("token");

        Assert.Equal(2, after.GetRequiredService<IKeyManager>().GetAllKeys().Count);
        Assert.NotEqual(KeyIdOf(old), KeyIdOf(fresh));
        Assert.Equal("token", Protector(after).Unprotect(old));
    }

    [Fact]
    public async Task With_a_vault_the_store_never_sees_a_key()
    {
        await using var vault = await FakeVault.StartAsync();
        var settings = new KeySettings { EncryptionKey = new Uri(vault.Address, "keys/data-protection") };
        using var one = Replica(settings);
        using var other = Replica(settings);

        var shared = Protector(one).Protect("token");

        Assert.Equal("token", Protector(other).Unprotect(shared));
        var rows = await _store
            .ReadAsync(Table.ProtectionKeys, Keys.ProtectionKeys, RowRange.All, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(rows, row => Assert.DoesNotContain("masterKey", (string)row.Values["Json"], StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Contains("/keys/data-protection/v1", (string)row.Values["Json"], StringComparison.Ordinal));
    }

    [Fact]
    public void The_address_of_a_calendar_is_read_by_each_replica_and_by_nobody_else()
    {
        const string Address = "https://calendar.example/secret7f3/basic.ics";
        using var one = Replica(new KeySettings());
        using var other = Replica(new KeySettings());

        var kept = Secrets(one).Protect(Address);

        Assert.DoesNotContain("secret7f3", kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret7f3", Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(kept)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Address, Secrets(other).Unprotect(kept));
        Assert.All([kept[..^1], Protector(one).Protect(Address), "", Address], text => Assert.Null(Secrets(one).Unprotect(text)));
    }

    private static CalendarSecrets Secrets(ServiceProvider replica) => new(replica.GetRequiredService<IDataProtectionProvider>());

    private ServiceProvider Replica(KeySettings settings) => new ServiceCollection()
        .AddSingleton(_store).AddLogging().AddProtection(settings, new FakeCredential()).BuildServiceProvider();

    private static IDataProtector Protector(ServiceProvider replica) =>
        replica.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    /// <summary>The id of the key stands after the four bytes that mark a protected payload.</summary>
    private static Guid KeyIdOf(string payload) =>
        new(WebEncoders.Base64UrlDecode(payload).AsSpan(4, 16));
}
