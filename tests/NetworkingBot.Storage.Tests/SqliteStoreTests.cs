using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

public sealed class SqliteMemoryStoreTests : TableStoreContract
{
    protected override ITableStore Store { get; } = SqliteStoreRegistration.OpenSqliteStore(new() { Path = null });
}

public sealed class SqliteFileStoreTests : TableStoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-").FullName;

    public SqliteFileStoreTests() => Store = Open();

    protected override ITableStore Store { get; }

    private string File => Path.Combine(_folder, "data", "bot.db");

    [Fact]
    public void The_file_and_its_folder_are_made_on_first_start() => Assert.True(System.IO.File.Exists(File));

    [Fact]
    public async Task Rows_outlive_the_process()
    {
        await Store.InsertAsync(Table.People, A.Row("maya", "kept"), Cancellation);
        ((IDisposable)Store).Dispose();

        using var again = (IDisposable)Open();
        var row = await ((ITableStore)again).GetAsync(Table.People, A.Key("maya"), Cancellation);

        Assert.Equal("kept", row!.Values["Text"]);
    }

    [Fact]
    public async Task Two_who_have_the_file_open_see_each_others_writes_and_versions()
    {
        using var other = (IDisposable)Open();
        var version = await Store.InsertAsync(Table.People, A.Row("maya", "first"), Cancellation);

        var seen = await ((ITableStore)other).ReplaceAsync(Table.People, A.Row("maya", "second"), version!.Value, Cancellation);
        var stale = await Store.ReplaceAsync(Table.People, A.Row("maya", "third"), version.Value, Cancellation);

        Assert.NotNull(seen);
        Assert.Null(stale);
    }

    [Fact]
    public async Task Many_who_have_the_file_open_write_at_once_and_lose_nothing()
    {
        ITableStore[] stores = [.. Enumerable.Range(0, 4).Select(_ => Open())];

        await Task.WhenAll(stores.SelectMany((store, s) => Enumerable.Range(0, 25).Select(i =>
            Task.Run(() => store.InsertAsync(Table.People, A.Row($"{s}-{i:d2}"), Cancellation)))));

        var read = await Store.ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation).CountAsync(Cancellation);
        Assert.Equal(100, read);
        Assert.All(stores, store => ((IDisposable)store).Dispose());
    }

    [Fact]
    public async Task A_write_that_another_process_holds_up_for_too_long_says_that_the_store_is_unavailable()
    {
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        holder.Open();
        await using var held = holder.BeginTransaction(deferred: false);
        using var impatient = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new() { Path = File, BusyTimeout = TimeSpan.FromSeconds(1) });

        var unavailable = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            ((ITableStore)impatient).InsertAsync(Table.People, A.Row("maya"), Cancellation));
        var readable = await ((ITableStore)impatient).GetAsync(Table.People, A.Key("maya"), Cancellation);

        Assert.Equal("insert People", unavailable.Operation);
        Assert.Null(readable);
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        var text = Path.Combine(_folder, "notes.txt");
        System.IO.File.WriteAllText(text, new string('x', 4096));

        Assert.Throws<StoreUnavailableException>(() => SqliteStoreRegistration.OpenSqliteStore(new() { Path = text }));

        Assert.Equal(new string('x', 4096), System.IO.File.ReadAllText(text));
    }

    [Fact]
    public void A_file_of_a_newer_bot_is_refused()
    {
        using (var newer = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False"))
        {
            newer.Open();
            using var command = newer.CreateCommand();
            command.CommandText = "PRAGMA user_version = 2;";
            command.ExecuteNonQuery();
        }

        var refused = Assert.Throws<StoreUnavailableException>(Open);

        Assert.Contains("newer version", refused.InnerException!.Message, StringComparison.Ordinal);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Directory.Delete(_folder, recursive: true);
    }

    private ITableStore Open() => SqliteStoreRegistration.OpenSqliteStore(new() { Path = File });
}
