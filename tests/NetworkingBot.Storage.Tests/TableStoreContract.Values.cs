using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Storage.Tests;

public abstract partial class TableStoreContract
{
    public static TheoryData<string> Texts =>
    [
        "", " ", "  spaces kept  ", "¿A quién debería conocer?", "日本語 العربية עברית", "👩🏽‍💻🏳️‍🌈", "e\u0301 is not é",
        "\u202eright to left",
        "line\nbreak\r\n\ttab", "\"quotes\" and 'apostrophes' \\ backslash", "<b>&amp;</b> {json: [1]} %20+", "'; DROP TABLE Rows; --",
        "' or PartitionKey ne '",
        "\u0000\u0001\u001f\u007f\uffff", "2026-11-22T00:00:00Z", "12345678901234567890", "true", "null", "AAECAw==",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_comes_back_as_it_was_written(string text) => Assert.Equal(text, await RoundTripAsync(text));

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(9_007_199_254_740_993L)]
    public async Task A_long_comes_back_as_it_was_written(long number) => Assert.Equal(number, await RoundTripAsync(number));

    [Theory]
    [InlineData(0.0)]
    [InlineData(-2.0)]
    [InlineData(0.1)]
    [InlineData(1e15)]
    [InlineData(-1e300)]
    [InlineData(5e-324)]
    [InlineData(double.MaxValue)]
    public async Task A_double_comes_back_as_it_was_written(double number) => Assert.Equal(number, await RoundTripAsync(number));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_truth_value_comes_back_as_it_was_written(bool flag) => Assert.Equal(flag, await RoundTripAsync(flag));

    public static TheoryData<Instant> Instants =>
    [
        Instant.FromUtc(1601, 1, 1, 0, 0),
        Instant.FromUnixTimeTicks(0),
        Instant.FromUtc(2026, 11, 22, 23, 59).PlusTicks(1),
        Instant.FromUtc(9999, 12, 31, 23, 59),
        Instant.FromUtc(2026, 10, 25, 1, 30),
    ];

    [Theory]
    [MemberData(nameof(Instants))]
    public async Task An_instant_comes_back_as_it_was_written(Instant at) => Assert.Equal(at, await RoundTripAsync(at));

    [Fact]
    public async Task An_instant_keeps_its_hundreds_of_nanoseconds()
    {
        var at = Instant.FromUtc(2026, 11, 22, 5, 12);

        Assert.Equal(at.PlusNanoseconds(200), await RoundTripAsync(at.PlusNanoseconds(299)));
    }

    [Fact]
    public async Task Bytes_come_back_as_they_were_written()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

        Assert.Equal(all, await RoundTripAsync(all));
        Assert.Equal(Array.Empty<byte>(), await RoundTripAsync(Array.Empty<byte>()));
    }

    [Fact]
    public async Task Values_come_back_the_same_from_a_read_a_range_and_a_scan()
    {
        var row = new Row(A.Key("maya"), new Dictionary<string, object>
        {
            ["Text"] = "Ñandú",
            ["Count"] = 3L,
            ["Weight"] = 3.0,
            ["Open"] = true,
            ["At"] = Instant.FromUtc(2026, 1, 2, 3, 4),
            ["Bytes"] = new byte[] { 0, 255 },
        });
        await InsertedAsync(row);

        var read = (await Store.GetAsync(Table.People, A.Key("maya"), Cancellation))!;
        var ranged = await Store.ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation).SingleAsync(Cancellation);
        var scanned = Assert.Single((await Store.ScanAsync(Table.People, null, 10, Cancellation)).Rows);

        Assert.All([read, ranged, scanned], found =>
        {
            Assert.Equal(row.Key, found.Key);
            Assert.Equal(read.Version, found.Version);
            Assert.Equivalent(row.Values, found.Values, strict: true);
        });
    }

    [Fact]
    public async Task A_row_without_values_is_a_row()
    {
        await InsertedAsync(new Row(A.Key("bare"), new Dictionary<string, object>()));

        var row = await Store.GetAsync(Table.People, A.Key("bare"), Cancellation);

        Assert.Empty(row!.Values);
    }

    private async Task<object> RoundTripAsync(object value)
    {
        await Store.UpsertAsync(Table.People, A.RowOf("value", "Value", value), Cancellation);
        var row = await Store.GetAsync(Table.People, A.Key("value"), Cancellation);
        return row!.Values["Value"];
    }
}
