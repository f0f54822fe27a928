using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task A_batch_applies_every_kind_of_write()
    {
        var replaced = await InsertedAsync(A.Row("replaced", "old"));
        await InsertedAsync(A.Row("upserted", "old"));
        var deleted = await InsertedAsync(A.Row("deleted"));
        await InsertedAsync(A.Row("deleted anyhow"));

        var refused = await Store.CommitAsync(
            Table.People,
            [
                new Write.Insert(A.Row("inserted", "new")),
                new Write.Replace(A.Row("replaced", "new"), replaced),
                new Write.Upsert(A.Row("upserted", "new")),
                new Write.Delete(A.Key("deleted"), deleted),
                new Write.Delete(A.Key("deleted anyhow")),
            ],
            Cancellation);

        Assert.Null(refused);
        Assert.Equal(["inserted", "replaced", "upserted"], await KeysInAsync(RowRange.All));
        Assert.Equal("new", await TextOfAsync("inserted"));
        Assert.Equal("new", await TextOfAsync("replaced"));
        Assert.Equal("new", await TextOfAsync("upserted"));
    }

    public static TheoryData<string> Refusals => ["insert", "replace", "replace gone", "delete", "delete gone"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_batch_with_one_refused_write_changes_nothing_and_tells_which(string kind)
    {
        var stale = await InsertedAsync(A.Row("there", "old"));
        await Store.UpsertAsync(Table.People, A.Row("there", "current"), Cancellation);
        Write impossible = kind switch
        {
            "insert" => new Write.Insert(A.Row("there", "new")),
            "replace" => new Write.Replace(A.Row("there", "new"), stale),
            "replace gone" => new Write.Replace(A.Row("gone", "new"), stale),
            "delete" => new Write.Delete(A.Key("there"), stale),
            _ => new Write.Delete(A.Key("gone")),
        };

        var refused = await Store.CommitAsync(
            Table.People,
            [new Write.Insert(A.Row("a")), new Write.Upsert(A.Row("b")), impossible, new Write.Insert(A.Row("z"))],
            Cancellation);

        Assert.Equal(2, refused);
        Assert.Equal(["there"], await KeysInAsync(RowRange.All));
        Assert.Equal("current", await TextOfAsync("there"));
    }

    [Fact]
    public async Task A_batch_takes_a_hundred_writes_and_not_one_more()
    {
        Write[] writes = [.. Enumerable.Range(0, 101).Select(i => new Write.Insert(A.Row($"{i:d3}")))];

        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync(Table.People, writes, Cancellation));
        var refused = await Store.CommitAsync(Table.People, writes[..100], Cancellation);

        Assert.Null(refused);
        Assert.Equal(100, (await KeysInAsync(RowRange.All)).Count);
    }

    [Fact]
    public async Task A_batch_of_nothing_of_two_partitions_or_of_a_key_twice_is_a_fault()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync(Table.People, [], Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync(
            Table.People, [new Write.Insert(A.Row("a")), new Write.Insert(A.Row(new Key(A.PartitionOf("globex"), "b")))], Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync(
            Table.People, [new Write.Insert(A.Row("a")), new Write.Delete(A.Key("a"))], Cancellation));

        Assert.Empty(await KeysInAsync(RowRange.All));
    }

    [Fact]
    public async Task A_batch_of_almost_four_mebibytes_is_taken_and_a_larger_one_refused_whole()
    {
        Write[] writes = [.. Enumerable.Range(0, 63).Select(i => new Write.Insert(LargeRow($"{i:d2}")))];

        var tooLarge = await Assert.ThrowsAsync<RowTooLargeException>(() => Store.CommitAsync(Table.People, writes, Cancellation));
        var nothing = await KeysInAsync(RowRange.All);
        var refused = await Store.CommitAsync(Table.People, writes[..62], Cancellation);

        Assert.Equal(4 * 1024 * 1024, tooLarge.Limit);
        Assert.Empty(nothing);
        Assert.Null(refused);
        Assert.Equal(62, (await KeysInAsync(RowRange.All)).Count);
    }

    private static Row LargeRow(string row) => new(A.Key(row), new Dictionary<string, object>
    {
        ["First"] = new string('x', 32 * 1024),
        ["Second"] = new string('y', 32 * 1024),
    });
}
