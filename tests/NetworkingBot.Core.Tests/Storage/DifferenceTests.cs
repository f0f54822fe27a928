using System.Collections.Immutable;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Tests.Storage;

/// <summary>A change is taken back, and whatever was changed since stays.</summary>
public class DifferenceTests
{
    private static readonly Kept _before = new() { Name = "Ana", Items = ["a", "b"], Inner = new Inner("Madrid", 1) };

    [Fact]
    public void What_did_not_change_makes_no_difference() => Assert.Null(Difference.Between(_before, _before with { Items = ["a", "b"] }));

    [Fact]
    public void A_member_becomes_what_it_was()
    {
        var after = _before with { Name = "Eva", Inner = new Inner("Berlin", 1) };

        Same(_before, Difference.TakenBack(after, Difference.Between(_before, after)!));
    }

    [Fact]
    public void A_member_that_changed_again_since_stays()
    {
        var after = _before with { Name = "Eva", Inner = new Inner("Berlin", 1) };
        var now = after with { Name = "Lea" };

        Same(_before with { Name = "Lea" }, Difference.TakenBack(now, Difference.Between(_before, after)!));
    }

    [Fact]
    public void Of_a_list_only_what_was_added_goes_and_what_was_taken_comes_back()
    {
        var after = _before with { Items = ["b", "c"] };
        var now = after with { Items = ["b", "c", "d"] };

        Same(_before with { Items = ["b", "d", "a"] }, Difference.TakenBack(now, Difference.Between(_before, after)!));
    }

    [Fact]
    public void What_was_not_there_is_not_there_again()
    {
        var before = _before with { Name = null, Inner = null };

        Same(before, Difference.TakenBack(_before, Difference.Between(before, _before)!));
    }

    private static void Same(Kept expected, Kept actual) => Assert.Equal(StoredJson.Write(expected), StoredJson.Write(actual));

    private sealed record Kept
    {
        public string? Name { get; init; }

        public ImmutableArray<string> Items { get; init; } = [];

        public Inner? Inner { get; init; }
    }

    private sealed record Inner(string Place, int Count);
}
