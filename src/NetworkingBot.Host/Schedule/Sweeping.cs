using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Telemetry;
using NodaTime;

namespace NetworkingBot.Host.Schedule;

/// <summary>
/// Sends what is due, lane beside lane, on every replica: they share the work through the store. A store that does not answer is tried
/// again by the next sweep.
/// </summary>
internal sealed class Sweeping(
    Dispatcher dispatcher,
    DueStore due,
    IClock clock,
    Instruments instruments,
    ILogger<Sweeping> logger,
    IHostApplicationLifetime host
) : BackgroundService
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(5);

    /// <summary>A sweep holds its thread while an embedded store does; so each lane has one of its own.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enum.GetValues<Lane>().Select(lane => Task.Run(() => SweepAgainAndAgainAsync(lane, stoppingToken), stoppingToken)));

    private async Task SweepAgainAndAgainAsync(Lane lane, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && !host.ApplicationStopping.IsCancellationRequested)
        {
            await SweepAsync(lane);
            await WaitAsync(lane, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What a turn made due – a request sent now, an answer to pass on – goes out right after it.</summary>
    private async Task WaitAsync(Lane lane, CancellationToken stopping)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        enough.CancelAfter(_between);
        await (lane == Lane.Waited ? due.AnnouncedAsync(enough.Token) : Task.Delay(Timeout.InfiniteTimeSpan, enough.Token));
    }

    private async Task SweepAsync(Lane lane)
    {
        try
        {
            var now = clock.GetCurrentInstant();
            Tell(await dispatcher.SweepAsync(now, host.ApplicationStopping, lane), now);
        }
        catch (OperationCanceledException) when (host.ApplicationStopping.IsCancellationRequested)
        {
            // The rest is sent by whoever sweeps next.
        }
        catch (StoreUnavailableException fault)
        {
            Log.StoreUnavailable(logger, lane, fault);
        }
        catch (Exception fault)
        {
            Log.SweepFailed(logger, lane, fault);
        }
    }

    private void Tell(Sweep sweep, Instant now)
    {
        foreach (var message in sweep.Sent)
        {
            instruments.QueueAge.Record((now - message.DueAt).TotalSeconds, new KeyValuePair<string, object?>("kind", message.Kind));
        }

        foreach (var message in sweep.GivenUp)
        {
            instruments.DeadLetters.Add(1, new KeyValuePair<string, object?>("kind", message.Kind));
            Log.GivenUp(logger, message.Kind, message.Org.Value, message.To.Value, message.Id);
        }

        foreach (var fault in sweep.Faults)
        {
            Log.MessageFailed(logger, fault.Message.Kind, fault.Message.Org.Value, fault.Message.To.Value, fault.Exception);
        }

        if (sweep.Sent.Count + sweep.Dropped > 0)
        {
            Log.Swept(logger, sweep.Sent.Count, sweep.Dropped, sweep.Later);
        }
    }
}
