using NetworkingBot.Core;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Storage.Tests;

public class KeysTests
{
    private static readonly OrgId _acme = new("acme");

    [Fact]
    public void Every_partition_of_an_organisation_begins_with_it()
    {
        var maya = new PersonId("maya");
        Partition[] partitions =
        [
            Keys.Person(_acme, maya).Partition, Keys.PeopleShard(_acme, 15), Keys.Contacts(_acme, maya), Keys.Slates(_acme, maya),
            Keys.TieShard(_acme, 3), Keys.Changes(_acme),
        ];

        Assert.All(
            partitions,
            partition => Assert.True(partition.Value == "o|acme" || partition.Value.StartsWith("o|acme|", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void An_organisation_cannot_name_itself_into_another()
    {
        var forged = Keys.Contacts(new OrgId("acme|maya"), new PersonId("x"));
        var channel = Keys.Identity("slack", "o|acme", "maya").Partition;

        Assert.NotEqual(Keys.Contacts(_acme, new PersonId("maya|x")), forged);
        Assert.DoesNotContain("o|acme|", forged.Value, StringComparison.Ordinal);
        Assert.StartsWith("c|slack|", channel.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void People_spread_over_all_shards_and_stay_in_theirs()
    {
        var shards = Enumerable.Range(0, 1_000).GroupBy(i => Keys.Person(_acme, new PersonId($"p{i}")).Partition).ToList();

        Assert.Equal(Keys.PeopleShards, shards.Count);
        Assert.All(shards, shard => Assert.InRange(shard.Count(), 30, 100));
        Assert.Equal(Keys.Person(_acme, new PersonId("p7")), Keys.Person(_acme, new PersonId("p7")));
    }

    [Fact]
    public void Changes_sort_by_time_and_are_found_from_an_instant_on()
    {
        var noon = Instant.FromUtc(2026, 11, 22, 12, 0);
        var before = Keys.Change(_acme, noon.PlusTicks(-1), "zzz").Row;
        var at = Keys.Change(_acme, noon, "000").Row;
        var later = Keys.Change(_acme, noon.Plus(Duration.FromDays(36_500)), "000").Row;

        Assert.Equal([before, at, later], ((string[])[later, at, before]).Order(StringComparer.Ordinal));
        Assert.True(string.CompareOrdinal(before, Keys.ChangeRow(noon)) < 0);
        Assert.True(string.CompareOrdinal(at, Keys.ChangeRow(noon)) >= 0);
    }
}
