using NetworkingBot.Core;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Storage.Tests;

public abstract partial class TableStoreContract
{
    private const int Kibibyte = 1024;

    [Fact]
    public async Task A_text_of_64_kibibytes_is_taken_and_one_letter_more_refused()
    {
        var text = new string('ñ', 32 * Kibibyte);

        await InsertedAsync(A.Row("full", text));
        var refused = await Assert.ThrowsAsync<RowTooLargeException>(() =>
            Store.InsertAsync(Table.People, A.Row("over", text + "!"), Cancellation)
        );

        Assert.Equal(text, await TextOfAsync("full"));
        Assert.Equal((64 * Kibibyte) + 2, refused.Bytes);
        Assert.Equal(64 * Kibibyte, refused.Limit);
        Assert.Equal(Table.People, refused.Table);
        Assert.Null(await TextOfAsync("over"));
    }

    [Fact]
    public async Task An_array_of_64_kibibytes_is_taken_and_one_byte_more_refused()
    {
        var bytes = new byte[64 * Kibibyte];

        await InsertedAsync(A.RowOf("full", "Bytes", bytes));
        await Assert.ThrowsAsync<RowTooLargeException>(() =>
            Store.UpsertAsync(Table.People, A.RowOf("over", "Bytes", new byte[bytes.Length + 1]), Cancellation));

        Assert.Equal(["full"], await KeysInAsync(RowRange.All));
    }

    [Fact]
    public async Task A_row_of_almost_a_mebibyte_is_taken_and_a_larger_one_refused_by_every_write()
    {
        await InsertedAsync(RowOfValues("full", 15));
        var before = await Store.UpsertAsync(Table.People, A.Row("there", "before"), Cancellation);
        var large = RowOfValues("there", 16);

        await Assert.ThrowsAsync<RowTooLargeException>(() => Store.InsertAsync(Table.People, RowOfValues("over", 16), Cancellation));
        await Assert.ThrowsAsync<RowTooLargeException>(() => Store.UpsertAsync(Table.People, large, Cancellation));
        await Assert.ThrowsAsync<RowTooLargeException>(() => Store.ReplaceAsync(Table.People, large, before, Cancellation));
        await Assert.ThrowsAsync<RowTooLargeException>(() => Store.CommitAsync(
            Table.People, [new Write.Insert(A.Row("other")), new Write.Upsert(large)], Cancellation));

        Assert.Equal(["full", "there"], await KeysInAsync(RowRange.All));
        Assert.Equal("before", await TextOfAsync("there"));
        Assert.Equal(15, (await Store.GetAsync(Table.People, A.Key("full"), Cancellation))!.Values.Count);
    }

    [Fact]
    public async Task The_numbers_of_five_hundred_departments_with_the_longest_names_are_kept_and_read_again()
    {
        var now = Instant.FromUtc(2026, 11, 23, 9, 0);
        var asked = StepsTaken.Add(null, Milestones.Asked, now - Duration.FromDays(28));
        var people = Enumerable.Range(0, 10_000).Select(number =>
            new Person(new OrgId("acme"), new PersonId($"p{number}"), "Somebody")
            {
                Membership = Membership.Joined,
                Profile = new Profile { Department = $"{number % 500:d3}{new string('ñ', 117)}" },
                Steps = number % 1000 < 500 ? asked : null,
            }).ToList();

        var told = await new ProgrammeWeeks(Store).ThisWeekAsync(new OrgId("acme"), people, now, Cancellation);
        var read = await new ProgrammeWeeks(Store).ThisWeekAsync(new OrgId("acme"), [], now, Cancellation);

        Assert.Equal((ProgrammeCounts.MostDepartments + 1, 10, 5000), (told.Groups.Length, told.Groups[0].Steps.Asked, told.Steps.Asked));
        Assert.Equal(told.Groups, read.Groups);
        Assert.Equal(told with { Groups = [] }, read with { Groups = [] });
    }

    [Fact]
    public async Task A_row_has_at_most_250_values()
    {
        Row WithValues(string row, int count) =>
            new(A.Key(row), Enumerable.Range(0, count).ToDictionary(i => $"Value{i}", i => (object)(long)i));

        await InsertedAsync(WithValues("full", 250));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.InsertAsync(Table.People, WithValues("over", 251), Cancellation));

        Assert.Equal(["full"], await KeysInAsync(RowRange.All));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("two words")]
    [InlineData("año")]
    [InlineData("a.b")]
    [InlineData("_a")]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    [InlineData("ETag")]
    [InlineData("A1234567890123456789012345678901234567890123456789012345678901234")]
    public async Task A_name_that_a_table_does_not_take_is_a_fault(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.InsertAsync(Table.People, A.RowOf("maya", name, "x"), Cancellation));

    public static TheoryData<object> ForeignValues =>
        [
            1,
            1f,
            1m,
            'c',
            DateTimeOffset.UnixEpoch,
            Guid.Empty,
            Table.People,
            new PersonId("p"),
            double.NaN,
            double.PositiveInfinity,
            Instant.FromUtc(1600, 12, 31, 0, 0),
        ];

    [Theory]
    [MemberData(nameof(ForeignValues))]
    public async Task A_value_of_another_type_or_range_is_a_fault(object value) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.InsertAsync(Table.People, A.RowOf("maya", "Value", value), Cancellation));

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a'b")]
    [InlineData("100%")]
    [InlineData("~a")]
    [InlineData("a\tb")]
    [InlineData("a\u007fb")]
    [InlineData("josé")]
    [InlineData("👋")]
    [InlineData("")]
    public async Task A_row_key_that_was_not_escaped_is_a_fault(string key)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.InsertAsync(Table.People, A.Row(key), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(Table.People, A.Key(key), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(Table.People, A.Key(key), null, Cancellation));
    }

    [Fact]
    public async Task A_row_key_takes_512_characters_and_not_one_more()
    {
        var longest = new string('k', KeyText.MaxLength);

        await InsertedAsync(A.Row(longest, "there"));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.InsertAsync(Table.People, A.Row(longest + "k"), Cancellation));

        Assert.Equal("there", await TextOfAsync(longest));
    }

    public static TheoryData<string> AwkwardNames =>
    [
        "a/b\\c#d?e", "O'Brien", "100% sure", "a+b&c=d", "tab\there", "line\nbreak", "null\0inside", "\u0080\u009f", "José Ñandú",
        "👩🏽‍💻",
        "\ud83d", "=0041", "=",
        "..", "a|b", "(RowKey='x')", "' or '1' eq '1", "$batch", "29:1abc_DEF-xyz", "19:meeting@thread.v2", "~", " ", "\uffff", "A", "a",
    ];

    [Theory]
    [MemberData(nameof(AwkwardNames))]
    public async Task Any_text_may_stand_in_a_key_once_it_is_escaped(string name)
    {
        var key = new Key(A.PartitionOf("acme", name), KeyText.Escape(name));

        var inserted = await Store.InsertAsync(Table.People, A.Row(key, "one"), Cancellation);
        var replaced = await Store.ReplaceAsync(Table.People, A.Row(key, "two"), inserted!.Value, Cancellation);
        var refused = await Store.CommitAsync(Table.People, [new Write.Replace(A.Row(key, "three"), replaced!.Value)], Cancellation);
        var row = await Store
            .ReadAsync(Table.People, key.Partition, RowRange.StartingWith(key.Row), Cancellation)
            .SingleAsync(Cancellation);
        var deleted = await Store.DeleteAsync(Table.People, key, row.Version, Cancellation);

        Assert.Null(refused);
        Assert.Equal(name, KeyText.Unescape(row.Key.Row));
        Assert.Equal("three", row.Values["Text"]);
        Assert.True(deleted);
    }

    private static Row RowOfValues(string row, int count) =>
        new(A.Key(row), Enumerable.Range(0, count).ToDictionary(i => $"Text{i}", _ => (object)new string('x', 32 * Kibibyte)));
}
