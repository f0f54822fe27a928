using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task A_row_that_is_not_there_reads_as_null()
    {
        var row = await Store.GetAsync(Table.People, A.Key("maya"), Cancellation);

        Assert.Null(row);
    }

    [Fact]
    public async Task An_inserted_row_is_read_with_its_key_values_and_version()
    {
        var version = await InsertedAsync(A.Row("maya", "design"));

        var row = await Store.GetAsync(Table.People, A.Key("maya"), Cancellation);

        Assert.Equal(A.Key("maya"), row!.Key);
        Assert.Equal("design", Assert.Single(row.Values).Value);
        Assert.Equal(version, row.Version);
    }

    [Fact]
    public async Task A_second_insert_is_refused_and_changes_nothing()
    {
        await InsertedAsync(A.Row("maya", "first"));

        var second = await Store.InsertAsync(Table.People, A.Row("maya", "second"), Cancellation);

        Assert.Null(second);
        Assert.Equal("first", await TextOfAsync("maya"));
    }

    [Fact]
    public async Task A_replaced_row_loses_values_that_the_new_one_lacks()
    {
        var version = await InsertedAsync(A.RowOf("maya", "Old", "gone"));

        var next = await Store.ReplaceAsync(Table.People, A.Row("maya", "new"), version, Cancellation);

        var row = await Store.GetAsync(Table.People, A.Key("maya"), Cancellation);
        Assert.Equal("Text", Assert.Single(row!.Values).Key);
        Assert.Equal(next, row.Version);
        Assert.NotEqual(version, next);
    }

    [Fact]
    public async Task A_replace_with_a_stale_version_is_refused()
    {
        var stale = await InsertedAsync(A.Row("maya", "first"));
        await Store.ReplaceAsync(Table.People, A.Row("maya", "second"), stale, Cancellation);

        var refused = await Store.ReplaceAsync(Table.People, A.Row("maya", "third"), stale, Cancellation);

        Assert.Null(refused);
        Assert.Equal("second", await TextOfAsync("maya"));
    }

    [Fact]
    public async Task A_replace_of_a_row_that_is_gone_is_refused()
    {
        var version = await InsertedAsync(A.Row("maya"));
        await Store.DeleteAsync(Table.People, A.Key("maya"), null, Cancellation);

        var refused = await Store.ReplaceAsync(Table.People, A.Row("maya"), version, Cancellation);

        Assert.Null(refused);
        Assert.Null(await TextOfAsync("maya"));
    }

    [Fact]
    public async Task A_version_does_not_come_back_with_a_row_that_is_inserted_again()
    {
        var old = await InsertedAsync(A.Row("maya", "same"));
        await Store.DeleteAsync(Table.People, A.Key("maya"), null, Cancellation);
        await InsertedAsync(A.Row("maya", "same"));

        var refused = await Store.ReplaceAsync(Table.People, A.Row("maya", "other"), old, Cancellation);

        Assert.Null(refused);
    }

    [Fact]
    public async Task An_upsert_inserts_and_then_replaces()
    {
        var first = await Store.UpsertAsync(Table.People, A.RowOf("maya", "Old", "gone"), Cancellation);
        var second = await Store.UpsertAsync(Table.People, A.Row("maya", "new"), Cancellation);

        var row = await Store.GetAsync(Table.People, A.Key("maya"), Cancellation);
        Assert.NotEqual(first, second);
        Assert.Equal(second, row!.Version);
        Assert.Equal("new", Assert.Single(row.Values).Value);
    }

    [Fact]
    public async Task A_row_is_deleted_once()
    {
        await InsertedAsync(A.Row("maya"));

        var first = await Store.DeleteAsync(Table.People, A.Key("maya"), null, Cancellation);
        var second = await Store.DeleteAsync(Table.People, A.Key("maya"), null, Cancellation);

        Assert.True(first);
        Assert.False(second);
        Assert.Null(await TextOfAsync("maya"));
    }

    [Fact]
    public async Task A_delete_with_a_stale_version_is_refused()
    {
        var stale = await InsertedAsync(A.Row("maya", "first"));
        var current = await Store.UpsertAsync(Table.People, A.Row("maya", "second"), Cancellation);

        var refused = await Store.DeleteAsync(Table.People, A.Key("maya"), stale, Cancellation);
        var done = await Store.DeleteAsync(Table.People, A.Key("maya"), current, Cancellation);

        Assert.False(refused);
        Assert.True(done);
    }

    [Fact]
    public async Task Tables_and_partitions_do_not_see_each_others_rows()
    {
        await InsertedAsync(A.Row("maya", "acme"));

        var otherTable = await Store.GetAsync(Table.Contacts, A.Key("maya"), Cancellation);
        var otherPartition = await Store.GetAsync(Table.People, new Key(A.PartitionOf("globex"), "maya"), Cancellation);

        Assert.Null(otherTable);
        Assert.Null(otherPartition);
    }

    [Fact]
    public async Task Of_many_who_replace_a_row_at_once_exactly_one_wins()
    {
        var version = await InsertedAsync(A.Row("maya", "start"));

        for (var round = 0; round < 3; round++)
        {
            var expected = version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
                Task.Run(() => Store.ReplaceAsync(Table.People, A.Row("maya", $"writer {i}"), expected, Cancellation))));

            var winner = Assert.Single(outcomes, outcome => outcome is not null);
            Assert.Equal($"writer {Array.IndexOf(outcomes, winner)}", await TextOfAsync("maya"));
            version = winner!.Value;
        }
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_does_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.InsertAsync(Table.People, A.Row("maya"), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.GetAsync(Table.People, A.Key("maya"), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.CommitAsync(Table.People, [new Write.Insert(A.Row("maya"))], cancelled.Token)
        );

        Assert.Null(await TextOfAsync("maya"));
    }
}
