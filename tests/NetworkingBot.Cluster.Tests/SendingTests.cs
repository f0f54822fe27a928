using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Cluster.Tests;

/// <summary>Where in the cluster messages are sent, and when.</summary>
public sealed class SendingTests
{
    private static readonly string[] _sixty = [.. Enumerable.Range(0, 60).Select(number => $"p{number:d2}")];

    [Fact]
    public async Task Two_replicas_share_exactly_what_a_workspace_allows()
    {
        await using var azurite = await Azurite.StartAsync();
        var post = new PostOffice();
        await post.AddPeopleAsync(_sixty);
        await using var one = await Replica.StartAsync(azurite.Endpoint, post, "one");
        await one.SeesAsync(1);
        await using var other = await Replica.StartAsync(azurite.Endpoint, post, "other");
        await one.SeesAsync(2);
        await other.SeesAsync(2);

        await post.MakeDueAsync(one.Due, _sixty[..30]);
        await post.MakeDueAsync(other.Due, _sixty[30..]);
        await post.ArriveAsync(60);

        Assert.Equal(_sixty, post.Arrived.Select(message => message.To).Order());
        Assert.Single(post.Arrived.Select(message => message.By).Distinct());
        // All at one moment: the first goes at once, and each further one waits one turn more.
        var turn = post.Waits.Min();
        Assert.InRange(turn, Duration.FromSeconds(1d / PostOffice.PerSecond), Duration.FromSeconds(1.1 / PostOffice.PerSecond));
        Assert.Equal(Enumerable.Range(1, 59).Select(turns => turns * turn), post.Waits.Order());
    }

    [Fact]
    public async Task What_is_made_due_on_one_replica_is_sent_at_once_by_the_other_one_that_sends()
    {
        await using var azurite = await Azurite.StartAsync();
        var post = new PostOffice();
        await post.AddPeopleAsync(["ana", "ben"]);
        await using var one = await Replica.StartAsync(azurite.Endpoint, post, "one");
        await one.SeesAsync(1);
        await using var other = await Replica.StartAsync(azurite.Endpoint, post, "other");
        await one.SeesAsync(2);
        await other.SeesAsync(2);
        await post.MakeDueAsync(one.Due, ["ana"]);
        await post.ArriveAsync(1);
        var sender = post.Arrived.Single().By;

        await post.MakeDueAsync(sender == "one" ? other.Due : one.Due, ["ben"]);
        await post.ArriveAsync(2);

        Assert.Equal([(sender, "ana"), (sender, "ben")], post.Arrived);
    }

    [Fact]
    public async Task Nothing_is_sent_before_there_is_a_cluster_and_then_everything()
    {
        var azurite = await Azurite.StartAsync();
        var endpoint = azurite.Endpoint;
        await azurite.DisposeAsync();
        var post = new PostOffice();
        await post.AddPeopleAsync(_sixty);
        await using var replica = await Replica.StartAsync(endpoint, post, "one");

        await post.MakeDueAsync(replica.Due, _sixty);
        Assert.Equal(0, replica.View.Silos);
        Assert.Empty(post.Arrived);

        await using var back = await Azurite.StartAtAsync(endpoint);
        await post.ArriveAsync(60);
        Assert.Equal(_sixty, post.Arrived.Select(message => message.To).Order());
    }

    [Fact]
    public async Task When_the_one_that_sends_leaves_in_the_middle_another_one_sends_the_rest_and_nothing_twice()
    {
        await using var azurite = await Azurite.StartAsync();
        var post = new PostOffice();
        await post.AddPeopleAsync(_sixty);
        await using var one = await Replica.StartAsync(azurite.Endpoint, post, "one");
        await one.SeesAsync(1);
        await using var other = await Replica.StartAsync(azurite.Endpoint, post, "other");
        await one.SeesAsync(2);
        await other.SeesAsync(2);
        var leaving = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        var taken = 0;
        post.Taking = async message =>
        {
            if (Interlocked.Increment(ref taken) == 20)
            {
                var sender = message.By == "one" ? one : other;
                leaving.SetResult(sender.StopAsync());
                await Patience.UntilAsync(() => sender.IsStopping, "it is asked to stop", CancellationToken.None);
            }
        };

        await post.MakeDueAsync(one.Due, _sixty);
        await post.ArriveAsync(60);
        await await leaving.Task;

        Assert.Equal(_sixty, post.Arrived.Select(message => message.To).Order());
        Assert.Equal(2, post.Arrived.Select(message => message.By).Distinct().Count());
    }
}
