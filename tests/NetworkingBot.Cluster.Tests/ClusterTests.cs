using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Cluster.Tests;

/// <summary>Several processes of the bot on one store in Azure.</summary>
public sealed class ClusterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_replicas_are_one_cluster_with_one_housekeeping()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var one = await Replica.StartAsync(azurite.Endpoint);
        await one.SeesAsync(1);
        await Patience.UntilAsync(() => one.Tally.Begun > 0, "the first one keeps house", Cancellation);

        var other = await Replica.StartAsync(azurite.Endpoint);
        await one.SeesAsync(2);
        await other.SeesAsync(2);
        var alive = await new Members(Replica.TableOf(azurite.Endpoint)).AliveAsync(SystemClock.Instance.GetCurrentInstant(), Cancellation);

        Assert.Equal(2, alive.Count);

        // Whoever comes calls at once, and so the first one keeps house once more.
        var begun = one.Tally.Begun;
        await using (await Replica.StartAsync(azurite.Endpoint))
        {
            await one.SeesAsync(3);
            await Patience.UntilAsync(() => one.Tally.Begun > begun, "the first one keeps house still", Cancellation);
        }

        await one.SeesAsync(2);
        Assert.Equal(0, other.Tally.Begun);

        await other.DisposeAsync();
        await one.SeesAsync(1);
    }

    [Fact]
    public async Task When_the_one_that_keeps_house_leaves_another_one_does()
    {
        await using var azurite = await Azurite.StartAsync();
        var first = await Replica.StartAsync(azurite.Endpoint);
        await Patience.UntilAsync(() => first.Tally.Begun > 0, "the first one keeps house", Cancellation);
        await using var second = await Replica.StartAsync(azurite.Endpoint);
        await second.SeesAsync(2);

        await first.DisposeAsync();

        await Patience.UntilAsync(() => second.Tally.Begun > 0, "the second one keeps house", Cancellation);
        await second.SeesAsync(1);
    }

    [Fact]
    public async Task A_replica_that_is_started_while_the_store_is_down_becomes_a_member_when_it_is_there()
    {
        var azurite = await Azurite.StartAsync();
        var endpoint = azurite.Endpoint;
        await azurite.DisposeAsync();

        var replica = await Replica.StartAsync(endpoint);
        Assert.Equal(0, replica.View.Silos);

        await using var back = await Azurite.StartAtAsync(endpoint);
        await replica.SeesAsync(1);
        await Patience.UntilAsync(() => replica.Tally.Begun > 0, "house is kept", Cancellation);
        await replica.DisposeAsync();
    }

    [Fact]
    public async Task An_embedded_store_is_a_cluster_of_one_and_many_of_them_run_side_by_side()
    {
        await using var one = await Replica.StartAsync(storage: null);
        await using var other = await Replica.StartAsync(storage: null);

        await one.SeesAsync(1);
        await other.SeesAsync(1);
        await Patience.UntilAsync(() => one.Tally.Begun > 0 && other.Tally.Begun > 0, "each keeps house", Cancellation);
        Assert.Equal((1, 1), (one.View.Silos, other.View.Silos));
    }
}
