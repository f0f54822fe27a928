using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

/// <summary>The disk is full, then there is room again: what was acknowledged is there, and the store goes on by itself.</summary>
public sealed class DiskFullTests : IDisposable
{
    private const int Unlimited = 1_073_741_823;

    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder, "bot.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_acknowledged_is_there_and_the_store_goes_on_when_there_is_room()
    {
        using (var database = SqliteDatabase.Open(new SqliteStoreSettings { Path = File }))
        {
            var store = new SqliteTableStore(database);
            var kept = new List<string>();
            await LimitAsync(database, pages: 60);

            var full = await Assert.ThrowsAsync<StoreUnavailableException>(() => FillAsync(store, kept));
            var batch = Enumerable.Range(0, 20).Select(number => new Write.Insert(RowOf($"batch-{number:d2}"))).ToList();
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(Table.People, batch, Cancellation));
            await Assert.ThrowsAsync<StoreUnavailableException>(() =>
                store.UpsertAsync(Table.People, A.Row(kept[0], new string('y', 30_000)), Cancellation));
            var whileFull = await KeysAsync(store);
            await LimitAsync(database, Unlimited);
            await store.InsertAsync(Table.People, RowOf("later"), Cancellation);

            Assert.StartsWith("insert", full.Operation, StringComparison.Ordinal);
            Assert.InRange(kept.Count, 10, 1_000);
            Assert.Equal(kept, whileFull);
            Assert.Equal([.. kept, "later"], await KeysAsync(store));
            Assert.Equal(RowOf(kept[0]).Values, (await store.GetAsync(Table.People, A.Key(kept[0]), Cancellation))!.Values);
        }

        using var again = new SqliteConnection($"Data Source={File};Pooling=False");
        again.Open();
        using var check = again.CreateCommand();
        check.CommandText = "PRAGMA integrity_check;";
        Assert.Equal("ok", check.ExecuteScalar());
    }

    private static async Task FillAsync(SqliteTableStore store, List<string> kept)
    {
        for (var number = 0; number < 10_000; number++)
        {
            var key = $"{number:d5}";
            await store.InsertAsync(Table.People, RowOf(key), Cancellation);
            kept.Add(key);
        }
    }

    /// <summary>As if the disk had room for so many pages: SQLite answers the same, “database or disk is full”.</summary>
    private static Task<int> LimitAsync(SqliteDatabase database, int pages) => database.WriteAsync(
        "limit",
        connection =>
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A number: a PRAGMA takes no parameters.
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages};");
#pragma warning restore CA2100
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        },
        Cancellation);

    private static Row RowOf(string key) => A.Row(key, new string('x', 4_000));

    private static Task<List<string>> KeysAsync(SqliteTableStore store) => store
        .ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation)
        .Select(row => row.Key.Row)
        .ToListAsync(Cancellation)
        .AsTask();
}
