using System.Text.Json;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Organisations;

/// <summary>What one replica writes, another that holds the organisation in memory takes over, and lets nobody wait for it.</summary>
public abstract class OtherReplicaTests
{
    private static readonly PersonId _first = new("new-0");
    private static readonly PersonId _second = new("new-1");
    private static readonly PersonId _tom = new("tom");
    private static readonly Duration _aSecond = Duration.FromSeconds(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ITableStore OpenStore();

    [Fact]
    public async Task An_import_of_fewer_than_a_hundred_is_applied_where_it_is()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var other = company.Replica();
        var before = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation);

        await ImportAsync(company, people: 99);
        var after = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);

        Assert.Same(before, after);
        Assert.Equal(99, after.People.Count(person => person.Name.StartsWith("New", StringComparison.Ordinal)));
        Assert.Equal(TieOutcome.MutualContact, after.Index.OutcomeOf(_first, _second));
    }

    [Fact]
    public async Task After_many_changes_the_next_one_is_seen_at_once()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var other = company.Replica();
        await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation);

        await ImportAsync(company, people: 50);
        for (var look = 0; look < 3; look++)
        {
            await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);
        }

        await RenameAsync(company, "Thomas Baker");
        var after = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);

        Assert.Equal("Thomas Baker", after.Find(_tom)?.Name);
    }

    [Fact]
    public async Task While_a_large_import_is_loaded_the_organisation_answers_as_it_was()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var (held, reading) = (new HeldStore(company.Store), new TaskCompletionSource());
        var other = new CoreServices(held, company.Clock, () => "");
        var before = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation);

        await ImportAsync(company, people: 100);
        held.Held = reading.Task;
        var meanwhile = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);
        reading.SetResult();

        Assert.Same(before, meanwhile);
        Assert.Equal(TieOutcome.MutualContact, (await UntilThereAsync(other, company)).Index.OutcomeOf(_first, _second));
    }

    [Theory]
    [InlineData(typeof(StoreUnavailableException))]
    [InlineData(typeof(JsonException))]
    public async Task When_loading_a_large_import_fails_it_is_loaded_by_the_next_who_asks(Type failure)
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var (held, reading) = (new HeldStore(company.Store), new TaskCompletionSource());
        var other = new CoreServices(held, company.Clock, () => "");
        await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation);

        await ImportAsync(company, people: 100);
        held.Held = reading.Task;
        await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);
        await held.Reached;
        held.Held = Task.CompletedTask;
        reading.SetException((Exception)Activator.CreateInstance(failure, "test", new TimeoutException())!);

        Assert.NotNull((await UntilThereAsync(other, company)).Find(_first));
    }

    [Fact]
    public async Task What_an_import_writes_long_after_it_began_is_not_missed()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var (other, began) = (company.Replica(), company.Clock.Now);
        await other.OrganisationCache.GetAsync(SmallCompany.Org, began, Cancellation);

        company.Clock.Now += Duration.FromMinutes(10);
        await RenameAsync(company, "Thomas Baker");
        await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);
        await company.Services.People.AddAllAsync(SmallCompany.Org, [Newcomer(0)], began, progress: null, Cancellation);
        var after = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);

        Assert.NotNull(after.Find(_first));
    }

    [Fact]
    public async Task Of_two_changes_of_somebody_that_are_read_at_once_the_later_one_stays()
    {
        using var company = await SmallCompany.OpenAsync(OpenStore(), Cancellation);
        var (held, reading) = (new HeldStore(company.Store), new TaskCompletionSource());
        var other = new CoreServices(held, company.Clock, () => "");
        await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation);

        await RenameAsync(company, "Thomas Baker");
        held.Held = reading.Task;
        var first = other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);
        await held.Reached;
        held.Held = Task.CompletedTask;
        await RenameAsync(company, "Tommy Baker");
        var second = other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation);
        await Task.WhenAny(second, Task.Delay(100, Cancellation));
        reading.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal("Tommy Baker", (await second).Find(_tom)?.Name);
    }

    private static Task<Person?> RenameAsync(SmallCompany company, string name) =>
        company.Services.People.UpdateAsync(SmallCompany.Org, _tom, tom => tom with { Name = name }, company.Clock.Now, Cancellation);

    private static async Task ImportAsync(SmallCompany company, int people)
    {
        await company.Services.People.AddAllAsync(
            SmallCompany.Org,
            [.. Enumerable.Range(0, people).Select(Newcomer)],
            company.Clock.Now,
            progress: null,
            Cancellation
        );
        var familiarity = Familiarity.Of(company.Clock.Now);
        await company.Services.Ties.SaveAllAsync(
            SmallCompany.Org,
            [new KnownTie(_first, _second, familiarity), new KnownTie(_second, _first, familiarity)],
            Cancellation
        );
    }

    private static Person Newcomer(int number) =>
        new(SmallCompany.Org, new PersonId($"new-{number}"), $"New {number}") { Membership = Membership.Joined };

    private static async Task<LoadedOrganisation> UntilThereAsync(CoreServices other, SmallCompany company)
    {
        LoadedOrganisation? view = null;
        await Patience.UntilAsync(
            async () =>
                (view = await other.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now += _aSecond, Cancellation)).Find(_first)
                    is not null,
            "the newcomers are there",
            Cancellation);
        return view!;
    }
}

public sealed class OtherReplicaOnSqlite : OtherReplicaTests
{
    protected override ITableStore OpenStore() => SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
}

public sealed class OtherReplicaOnAzureTables : OtherReplicaTests, IAsyncLifetime
{
    private Azurite? _azurite;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync();

    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? default;

    protected override ITableStore OpenStore() =>
        AzureTableStoreRegistration.OpenAzureTableStore(
            new AzureTableSettings { ConnectionString = _azurite!.ConnectionString, TablePrefix = "other" }
        );
}
