using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task A_partition_is_read_in_ordinal_order_of_its_row_keys()
    {
        string[] keys = ["b", "B", "a-2", "a10", "a", "_", "=00e9", "Z", "9", "a:b", "a|b", "}"];
        foreach (var key in keys)
        {
            await InsertedAsync(A.Row(key));
        }

        var read = await KeysInAsync(RowRange.All);

        Assert.Equal(keys.Order(StringComparer.Ordinal), read);
    }

    [Theory]
    [InlineData("b", "d", "b|bb|c")]
    [InlineData("b", null, "b|bb|c|d")]
    [InlineData("", "b", "a")]
    [InlineData("bb", "bb", "")]
    [InlineData("b\0", "c", "bb")]
    [InlineData("a", "b\0", "a|b")]
    [InlineData("e", null, "")]
    [InlineData("", "", "")]
    [InlineData("\uffff", null, "")]
    [InlineData("b\uffff", null, "c|d")]
    [InlineData("d", "a", "")]
    public async Task A_range_holds_its_first_key_and_not_its_last(string from, string? before, string expected)
    {
        foreach (var key in (string[])["a", "b", "bb", "c", "d"])
        {
            await InsertedAsync(A.Row(key));
        }

        var read = await KeysInAsync(new RowRange(from, before));

        Assert.Equal(expected, string.Join('|', read));
    }

    [Fact]
    public async Task A_prefix_takes_every_key_that_begins_with_it_and_no_other()
    {
        foreach (var key in (string[])["2026-W46", "2026-W47", "2026-W47|a", "2026-W47}", "2026-W48", "2026-W4"])
        {
            await InsertedAsync(A.Row(key));
        }

        var read = await KeysInAsync(RowRange.StartingWith("2026-W47"));

        Assert.Equal(["2026-W47", "2026-W47|a", "2026-W47}"], read);
    }

    [Fact]
    public async Task A_range_stays_within_its_partition_and_table()
    {
        await InsertedAsync(A.Row("maya"));
        await Store.InsertAsync(Table.People, A.Row(new Key(A.PartitionOf("acme2"), "omar")), Cancellation);
        await Store.InsertAsync(Table.People, A.Row(new Key(A.PartitionOf("acme", "part"), "ines")), Cancellation);
        await Store.InsertAsync(Table.Contacts, A.Row("luis"), Cancellation);

        var read = await KeysInAsync(RowRange.All);

        Assert.Equal(["maya"], read);
    }

    [Fact]
    public async Task A_range_of_more_than_a_thousand_rows_is_read_whole_and_in_order()
    {
        var keys = await ManyRowsAsync(2_350);

        var read = await KeysInAsync(RowRange.All);

        Assert.Equal(keys, read);
    }

    [Fact]
    public async Task A_reader_may_stop_early()
    {
        await ManyRowsAsync(1_200);

        var first = await Store.ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation).Take(3).CountAsync(Cancellation);

        Assert.Equal(3, first);
        await Store.UpsertAsync(Table.People, A.Row("0000", "still writable"), Cancellation);
    }

    [Fact]
    public async Task A_read_may_be_cancelled_between_rows()
    {
        await ManyRowsAsync(1_200);
        using var cancelled = new CancellationTokenSource();

        var read = 0;
        async Task ReadAsync()
        {
            await foreach (var _ in Store.ReadAsync(Table.People, A.Partition, RowRange.All, cancelled.Token))
            {
                read++;
                await cancelled.CancelAsync();
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(ReadAsync);
        Assert.InRange(read, 1, 1_199);
    }

    [Fact]
    public async Task A_scan_goes_through_all_partitions_page_by_page()
    {
        foreach (var org in (string[])["acme", "globex", "initech"])
        {
            var writes = Enumerable.Range(0, 7).Select(i => new Write.Insert(A.Row(new Key(A.PartitionOf(org), $"{i}"))));
            Assert.Null(await Store.CommitAsync(Table.People, [.. writes], Cancellation));
        }

        List<Key> keys = [];
        string? next = null;
        do
        {
            var page = await Store.ScanAsync(Table.People, next, 5, Cancellation);
            Assert.InRange(page.Rows.Count, 0, 5);
            keys.AddRange(page.Rows.Select(row => row.Key));
            next = page.Next;
        }
        while (next is not null);

        Assert.Equal(21, keys.Count);
        Assert.Equal(21, keys.Distinct().Count());
        Assert.Equal(3, keys.Select(key => key.Partition).Distinct().Count());
    }

    [Fact]
    public async Task A_scan_of_an_empty_table_has_one_empty_page()
    {
        var page = await Store.ScanAsync(Table.Audit, null, 1000, Cancellation);

        Assert.Empty(page.Rows);
        Assert.Null(page.Next);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_of_a_scan_has_one_to_a_thousand_rows(int pageSize) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.ScanAsync(Table.People, null, pageSize, Cancellation));

    private async Task<List<string>> ManyRowsAsync(int count)
    {
        List<string> keys = [.. Enumerable.Range(0, count).Select(i => $"{i:d4}")];
        foreach (var chunk in keys.Chunk(100))
        {
            Assert.Null(await Store.CommitAsync(Table.People, [.. chunk.Select(key => new Write.Insert(A.Row(key)))], Cancellation));
        }

        return keys;
    }
}
