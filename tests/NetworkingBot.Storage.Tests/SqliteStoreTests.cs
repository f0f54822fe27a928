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
    public async Task Writes_that_are_committed_together_succeed_or_fail_each_for_itself()
    {
        await Store.InsertAsync(Table.People, A.Row("there"), Cancellation);
        var fresh = Enumerable.Range(0, 20).Select(i => A.Row($"new-{i:d2}")).ToList();
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        holder.Open();
        var held = holder.BeginTransaction(deferred: false);

        var inserted = fresh.Select(row => Task.Run(() => Store.InsertAsync(Table.People, row, Cancellation))).ToList();
        var refused = fresh.Select(_ => Task.Run(() => Store.InsertAsync(Table.People, A.Row("there"), Cancellation))).ToList();
        var batches = fresh.Select((_, i) => Task.Run(() => Store.CommitAsync(
            Table.People, [new Write.Insert(A.Row($"batch-{i:d2}")), new Write.Insert(A.Row("there"))], Cancellation))).ToList();
        await held.RollbackAsync(Cancellation);

        Assert.All(await Task.WhenAll(inserted), version => Assert.NotNull(version));
        Assert.All(await Task.WhenAll(refused), Assert.Null);
        Assert.All(await Task.WhenAll(batches), first => Assert.Equal(1, first));
        var rows = await Store
            .ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation)
            .Select(row => row.Key.Row)
            .ToListAsync(Cancellation);
        Assert.Equal([.. fresh.Select(row => row.Key.Row), A.Key("there").Row], rows);
    }

    [Fact]
    public async Task A_write_that_is_cancelled_is_done_and_says_so_or_is_not_done()
    {
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        holder.Open();
        var held = holder.BeginTransaction(deferred: false);
        using var cancelled = new CancellationTokenSource();

        var first = Task.Run(() => Store.InsertAsync(Table.People, A.Row("first"), Cancellation), Cancellation);
        var second = Task.Run(async () =>
        {
            await cancelled.CancelAsync();
            return await Store.InsertAsync(Table.People, A.Row("second"), cancelled.Token);
        }, Cancellation);

        await held.RollbackAsync(Cancellation);
        var cancellation = await Record.ExceptionAsync(() => second);
        Assert.NotNull(await first);
        Assert.Equal(cancellation is null, await Store.GetAsync(Table.People, A.Key("second"), Cancellation) is not null);
    }

    [Fact]
    public async Task A_write_that_another_process_holds_up_for_too_long_says_that_the_store_is_unavailable()
    {
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        holder.Open();
        await using var held = holder.BeginTransaction(deferred: false);
        using var impatient = (IDisposable)
            SqliteStoreRegistration.OpenSqliteStore(new() { Path = File, BusyTimeout = TimeSpan.FromSeconds(1) });

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
