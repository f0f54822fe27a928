using Microsoft.Extensions.Configuration;
using NetworkingBot.Core;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Doctor;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Host.Tests.Doctor;

/// <summary>Every row of every table is read, and those that cannot be are named.</summary>
public sealed class RowsCheckupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-").FullName;

    private string File => Path.Combine(_folder, "bot.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Damaged_rows_and_rows_of_a_newer_version_are_named()
    {
        using (var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = File }))
        {
            await DamageAsync((ITableStore)store, Table.People, Keys.Person(new OrgId("acme"), new PersonId("ana")), """{"Org":"acme","Id":"ana","Na""", 1);
            await DamageAsync((ITableStore)store, Table.Nudges, Keys.Nudges(new OrgId("acme"), new PersonId("ana")), "{}", 9);
        }

        var (exit, told) = await DoctorAsync();

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(
            $"✗ Table People, partition {Keys.Person(new OrgId("acme"), new PersonId("ana")).Partition}, row ana: is damaged.",
            told,
            StringComparison.Ordinal
        );
        Assert.Contains("row ana: has schema 9, which a newer version of the bot wrote.", told, StringComparison.Ordinal);
        Assert.EndsWith($"2 faults.{Environment.NewLine}", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_organisation_has_no_such_row()
    {
        using (var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = File }))
        {
            await DemoCommand.EnsureAsync(
                new CommandContext((ITableStore)store, SystemClock.Instance, Spectre.Console.AnsiConsole.Console, new SoleUseOfFile(File)),
                TestContext.Current.CancellationToken
            );
        }

        var (_, told) = await DoctorAsync();

        Assert.Matches("✓ Rows: all [0-9]{4,} can be read", told);
    }

    private static Task<RowVersion> DamageAsync(ITableStore store, Table table, Key key, string json, long schema) =>
        store.UpsertAsync(
            table,
            new Row(key, new Dictionary<string, object> { ["Schema"] = schema, ["Json"] = json }),
            TestContext.Current.CancellationToken
        );

    private async Task<(int Exit, string Told)> DoctorAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Storage:Sqlite:Path", (string?)File)])
            .Build();
        await using var told = new StringWriter();
        var exit = await DoctorCommand.RunAsync(
            new Checkup(configuration, SystemClock.Instance),
            told,
            TestContext.Current.CancellationToken
        );
        return (exit, told.ToString());
    }
}
