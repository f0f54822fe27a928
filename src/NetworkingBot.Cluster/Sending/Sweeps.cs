using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Cluster.Sending;

/// <summary>
/// Sends what is due, lane beside lane, again and again until the end. A store that does not answer is tried again by the next sweep.
/// </summary>
internal sealed class Sweeps : IDisposable
{
    private readonly SendingTools _tools;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _ending;
    private readonly CancellationToken _stopping;
    private readonly Channel<bool> _told =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private Task _running = Task.CompletedTask;

    public Sweeps(SendingTools tools, ILogger logger)
    {
        (_tools, _logger) = (tools, logger);
        _ending = CancellationTokenSource.CreateLinkedTokenSource(tools.Host.ApplicationStopping);
        _stopping = _ending.Token;
    }

    /// <summary>Once. On the thread pool: an embedded store holds the thread that asks it, and a grain's would hold the grain.</summary>
    public void Begin()
    {
        _tools.Due.LookEverywhere();
        _running = Task.WhenAll(
            Enum.GetValues<Lane>().Select(lane => Task.Run(() => SweepAgainAndAgainAsync(lane), CancellationToken.None)));
    }

    /// <summary>What somebody waits for goes out now; what was planned does with the next sweep.</summary>
    public void Look(IEnumerable<DueNotice> notices)
    {
        _tools.Due.LookAt(notices);
        _ = _told.Writer.TryWrite(true);
    }

    /// <summary>Begins nothing any more, and waits until what is in hand has ended.</summary>
    public async Task EndAsync()
    {
        await _ending.CancelAsync();
        await _running;
    }

    /// <summary>Begins nothing any more.</summary>
    public void Dispose()
    {
        _ending.Cancel();
        _ending.Dispose();
    }

    private async Task SweepAgainAndAgainAsync(Lane lane)
    {
        while (!_stopping.IsCancellationRequested)
        {
            await SweepAsync(lane);
            await WaitAsync(lane).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WaitAsync(Lane lane)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(_stopping);
        enough.CancelAfter(_tools.Between);
        await (lane == Lane.Waited
            ? _told.Reader.ReadAsync(enough.Token).AsTask()
            : Task.Delay(Timeout.InfiniteTimeSpan, enough.Token));
    }

    private async Task SweepAsync(Lane lane)
    {
        try
        {
            var now = _tools.Clock.GetCurrentInstant();
            var sweep = await _tools.Dispatcher.SweepAsync(now, _stopping, lane);
            SendingMetrics.Count(sweep, now);
            Tell(sweep);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The rest is sent by whoever sends next.
        }
        catch (StoreUnavailableException fault)
        {
            Log.SweepWaits(_logger, lane, fault);
        }
        catch (Exception fault)
        {
            Log.SweepFailed(_logger, lane, fault);
        }
    }

    private void Tell(Sweep sweep)
    {
        foreach (var message in sweep.GivenUp)
        {
            Log.GivenUp(_logger, message.Kind, message.Org.Value, message.To.Value, message.Id);
        }

        foreach (var fault in sweep.Faults)
        {
            Log.MessageFailed(_logger, fault.Message.Kind, fault.Message.Org.Value, fault.Message.To.Value, fault.Exception);
        }

        if (sweep.Sent.Count + sweep.Dropped > 0)
        {
            Log.Swept(_logger, sweep.Sent.Count, sweep.Dropped, sweep.Later);
        }
    }
}
