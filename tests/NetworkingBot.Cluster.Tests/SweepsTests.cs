using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NetworkingBot.Cluster.Sending;
using NetworkingBot.Testing;

namespace NetworkingBot.Cluster.Tests;

/// <summary>Sending in one place, and its end.</summary>
public sealed class SweepsTests
{
    [Fact]
    public async Task The_end_waits_for_what_is_in_hand_and_begins_nothing_more()
    {
        string[] everybody = [.. Enumerable.Range(0, 60).Select(number => $"p{number}")];
        using var host = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings()).Build();
        var post = new PostOffice();
        await post.AddPeopleAsync(everybody);
        var (inHand, open) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        post.Taking = _ =>
        {
            Interlocked.Increment(ref inHand);
            return open.Task;
        };
        var tools = post.ToolsOf("one", host.Services.GetService(typeof(IHostApplicationLifetime)) as IHostApplicationLifetime
            ?? throw new InvalidOperationException());
        using var sweeps = new Sweeps(tools, NullLogger.Instance);
        sweeps.Begin();
        await post.MakeDueAsync(tools.Due, everybody);
        sweeps.Look([]);
        await Patience.UntilAsync(() => Volatile.Read(ref inHand) > 0, "some are in hand", TestContext.Current.CancellationToken);

        var end = sweeps.EndAsync();
        Assert.False(end.IsCompleted);
        open.SetResult();
        await end;

        var sent = post.Arrived.Count;
        Assert.InRange(sent, 1, everybody.Length - 1);
        Assert.Equal(Volatile.Read(ref inHand), sent);
    }
}
