using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Upgrade;

/// <summary>
/// Rows as version 0.1 wrote them, kept for ever: docs/upgrading.md has the rule. A host of today reads them, and loses nothing of them
/// when it writes them back.
/// </summary>
public sealed class FirstVersionTests
{
    private static readonly Dictionary<string, Func<string, string>> _rewrite = new(StringComparer.Ordinal)
    {
        [nameof(Person)] = Rewritten<Person>,
        [nameof(Identity)] = Rewritten<Identity>,
        [nameof(Organisation)] = Rewritten<Organisation>,
        [nameof(KnownTie)] = Rewritten<KnownTie>,
        [nameof(Contact)] = Rewritten<Contact>,
        [nameof(WeeklySlate)] = Rewritten<WeeklySlate>,
        [nameof(Preference)] = Rewritten<Preference>,
        [nameof(Change)] = Rewritten<Change>,
        [nameof(Introduction)] = Rewritten<Introduction>,
        [nameof(Report)] = Rewritten<Report>,
        [nameof(DueMessage)] = Rewritten<DueMessage>,
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (
                var row in JsonNode
                    .Parse(File.ReadAllText(RepositoryRoot.Combine("tests", "NetworkingBot.Host.Tests", "Upgrade", "first-version.json")))!
                    .AsArray()
            )
            {
                rows.Add((string)row!["type"]!, row["json"]!.ToJsonString());
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_of_the_first_version_is_read_and_nothing_of_it_is_lost(string type, string row) =>
        Assert.True(Holds(JsonNode.Parse(_rewrite[type](row)), JsonNode.Parse(row)), $"{row}\nbecomes\n{_rewrite[type](row)}");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_of_a_newer_version_is_read_as_far_as_it_is_known(string type, string row)
    {
        var newer = JsonNode.Parse(row)!.AsObject();
        newer["AddedLater"] = new JsonObject { ["Something"] = 1 };

        Assert.Equal(_rewrite[type](row), _rewrite[type](newer.ToJsonString()));
    }

    [Fact]
    public async Task Ties_that_lie_in_rows_of_their_own_are_read_beside_those_in_one_row()
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        using var file = (IDisposable)store;
        var core = new CoreServices(store, SystemClock.Instance, () => "");
        var old = new KnownTie(new PersonId("ana"), new PersonId("marta"), Familiarity.Of(SystemClock.Instance.GetCurrentInstant()));
        await store.InsertAsync(
            Table.Ties,
            StoredJson.Row(new Key(Keys.TieShard(RunningBot.Org, 0), "ana|marta"), old),
            TestContext.Current.CancellationToken
        );
        await core.Ties.SaveAsync(RunningBot.Org, old with { Owner = new PersonId("luis") }, TestContext.Current.CancellationToken);

        var all = await Enumerable
            .Range(0, Keys.PeopleShards)
            .ToAsyncEnumerable()
            .SelectMany(shard => core.Ties.OfShardAsync(RunningBot.Org, shard, TestContext.Current.CancellationToken))
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["ana", "luis"], all.SelectMany(own => own).Select(tie => tie.Owner.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_says_the_version_of_its_shape() =>
        Assert.Equal(1L, StoredJson.Row(Keys.Installation("local", "acme"), new Organisation(new OrgId("acme"), "Acme")).Values["Schema"]);

    private static string Rewritten<T>(string row) => StoredJson.Write(StoredJson.Parse<T>(row));

    /// <summary>True when everything that was is still there, with the same value.</summary>
    private static bool Holds(JsonNode? now, JsonNode? before) => (now, before) switch
    {
        (JsonObject whole, JsonObject part) => part.All(member =>
            whole.TryGetPropertyValue(member.Key, out var value) && Holds(value, member.Value)
        ),
        (JsonArray whole, JsonArray part) => whole.Count == part.Count && whole.Zip(part).All(pair => Holds(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(now, before),
    };
}
