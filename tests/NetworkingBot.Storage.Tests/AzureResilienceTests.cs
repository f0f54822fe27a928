using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Storage.Tests;

public sealed class AzureResilienceTests(AzuriteFixture fixture) : IAsyncLifetime
{
    private FaultyProxy _proxy = null!;
    private AzureTableSettings _settings = null!;
    private ITableStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _proxy = await FaultyProxy.StartAsync(fixture.Azurite.Endpoint);
        _settings = new()
        {
            ConnectionString = Azurite.ConnectionStringOf(_proxy.Endpoint),
            TablePrefix = AzuriteFixture.NewPrefix(),
            Retries = 3,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            MaxRetryDelay = TimeSpan.FromMilliseconds(5),
            TryTimeout = TimeSpan.FromMinutes(1),
        };
        _store = AzureTableStoreRegistration.OpenAzureTableStore(_settings);
        await _store.UpsertAsync(Table.People, A.Row("there", "before"), Cancellation);
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    [Theory]
    [InlineData(Fault.Unavailable)]
    [InlineData(Fault.TooMany)]
    [InlineData(Fault.Drop)]
    public async Task A_passing_fault_goes_unnoticed(Fault fault)
    {
        _proxy.Next(fault);
        var row = await _store.GetAsync(Table.People, A.Key("there"), Cancellation);

        Assert.Equal("before", row!.Values["Text"]);
        Assert.InRange(_proxy.Requests.Count, 2, 4);
    }

    [Fact]
    public async Task A_batch_is_tried_again_whole()
    {
        _proxy.Next(Fault.Unavailable, Fault.Drop);
        var refused = await _store.CommitAsync(Table.People, [new Write.Insert(A.Row("a")), new Write.Insert(A.Row("b"))], Cancellation);

        Assert.Null(refused);
        Assert.InRange(_proxy.Requests.Count, 3, 4);
        Assert.Equal(3, await _store.ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation).CountAsync(Cancellation));
    }

    [Theory]
    [InlineData(Fault.Unavailable)]
    [InlineData(Fault.Drop)]
    public async Task A_fault_that_stays_makes_the_store_unavailable_after_the_last_try(Fault fault)
    {
        _proxy.Next(fault, fault, fault, fault);
        var unavailable = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            _store.UpsertAsync(Table.People, A.Row("there", "new"), Cancellation)
        );
        var tries = _proxy.Requests.Count;
        var row = await _store.GetAsync(Table.People, A.Key("there"), Cancellation);

        Assert.Equal("upsert People", unavailable.Operation);
        Assert.InRange(tries, 2, 4);
        Assert.Equal("before", row!.Values["Text"]);
    }

    [Fact]
    public async Task A_service_that_only_stalls_is_unavailable_and_not_a_cancelled_call()
    {
        var impatient = AzureTableStoreRegistration.OpenAzureTableStore(
            _settings with
            {
                Retries = 1,
                TryTimeout = TimeSpan.FromMilliseconds(300),
            }
        );

        _proxy.Next(Fault.Stall, Fault.Stall, Fault.Stall);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => impatient.GetAsync(Table.People, A.Key("there"), Cancellation));
    }

    [Fact]
    public async Task A_try_that_stalls_is_given_up_for_another()
    {
        var impatient = AzureTableStoreRegistration.OpenAzureTableStore(
            _settings with
            {
                Retries = 10,
                TryTimeout = TimeSpan.FromSeconds(1),
            }
        );

        _proxy.Next(Fault.None, Fault.Stall);
        var row = await impatient.GetAsync(Table.People, A.Key("there"), Cancellation);

        Assert.Equal("before", row!.Values["Text"]);
        Assert.InRange(_proxy.Requests.Count, 3, 12);
    }

    [Fact]
    public async Task A_call_is_cancelled_while_the_service_stalls()
    {
        using var cancelled = new CancellationTokenSource();

        _proxy.Next(Fault.Stall);
        var call = _store.GetAsync(Table.People, A.Key("there"), cancelled.Token);
        while (_proxy.Requests.Count == 0)
        {
            await Task.Delay(5, Cancellation);
        }

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_read_that_fails_on_a_later_page_is_unavailable_and_keeps_the_earlier_rows()
    {
        foreach (var chunk in Enumerable.Range(0, 1_100).Chunk(100))
        {
            await _store.CommitAsync(Table.People, [.. chunk.Select(i => new Write.Insert(A.Row($"{i:d4}")))], Cancellation);
        }

        _proxy.Next(Fault.None, Fault.Unavailable, Fault.Unavailable, Fault.Unavailable, Fault.Unavailable);
        var read = 0;
        async Task ReadAsync()
        {
            await foreach (var _ in _store.ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation))
            {
                read++;
            }
        }

        await Assert.ThrowsAsync<StoreUnavailableException>(ReadAsync);
        Assert.Equal(1_000, read);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_is_applied_once_and_may_be_reported_as_refused()
    {
        var version = (await _store.GetAsync(Table.People, A.Key("there"), Cancellation))!.Version;

        _proxy.Next(Fault.DropAnswer);
        var next = await _store.ReplaceAsync(Table.People, A.Row("there", "after"), version, Cancellation);
        var row = await _store.GetAsync(Table.People, A.Key("there"), Cancellation);

        Assert.Null(next);
        Assert.Equal("after", row!.Values["Text"]);
    }

    [Fact]
    public async Task Every_operation_is_one_request_once_its_table_is_known()
    {
        var version = await _store.UpsertAsync(Table.People, A.Row("there"), Cancellation);
        async Task<int> RequestsOfAsync(Func<Task> operation)
        {
            _proxy.Next();
            await operation();
            return _proxy.Requests.Count;
        }

        Assert.Equal(1, await RequestsOfAsync(() => _store.GetAsync(Table.People, A.Key("there"), Cancellation)));
        Assert.Equal(1, await RequestsOfAsync(() => _store.GetAsync(Table.People, A.Key("nobody"), Cancellation)));
        Assert.Equal(1, await RequestsOfAsync(() => _store.InsertAsync(Table.People, A.Row("omar"), Cancellation)));
        Assert.Equal(1, await RequestsOfAsync(() => _store.ReplaceAsync(Table.People, A.Row("there"), version, Cancellation)));
        Assert.Equal(1, await RequestsOfAsync(() => _store.UpsertAsync(Table.People, A.Row("there"), Cancellation)));
        Assert.Equal(
            1,
            await RequestsOfAsync(() =>
                _store.CommitAsync(Table.People, [new Write.Upsert(A.Row("a")), new Write.Upsert(A.Row("b"))], Cancellation)
            )
        );
        Assert.Equal(
            1,
            await RequestsOfAsync(async () =>
                await _store.ReadAsync(Table.People, A.Partition, RowRange.All, Cancellation).CountAsync(Cancellation)
            )
        );
        Assert.Equal(1, await RequestsOfAsync(() => _store.ScanAsync(Table.People, null, 1000, Cancellation)));
        Assert.Equal(1, await RequestsOfAsync(() => _store.DeleteAsync(Table.People, A.Key("omar"), null, Cancellation)));
        Assert.Equal(2, await RequestsOfAsync(() => _store.GetAsync(Table.Due, A.Key("there"), Cancellation)));
    }
}
