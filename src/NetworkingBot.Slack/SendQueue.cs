using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Storage;
using NodaTime;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// What is on its way to Slack. For each person one thing after the other; what Slack puts off is sent when Slack says, what the network
/// drops is tried again, and what waits is sent before the host stops.
/// </summary>
internal sealed class SendQueue(IClock clock, TimeProvider time, ILogger<SendQueue> log) : IHostedService, IDisposable
{
    /// <summary>Slack takes about one message a second in a conversation. https://docs.slack.dev/apis/web-api/rate-limits</summary>
    public static readonly Duration Spacing = Duration.FromSeconds(1);

    /// <summary>An answer that is older helps nobody.</summary>
    private static readonly Duration _patience = Duration.FromHours(1);

    private static readonly TimeSpan _maxPause = TimeSpan.FromMinutes(1);

    /// <summary>Bytes: the turns of more than ten thousand conversations, of which those not written to longest go first.</summary>
    private const int TurnsBudget = 4 * 1024 * 1024;

    private readonly CancellationTokenSource _stopped = new();
    private readonly ConcurrentDictionary<string, Task> _tails = new(StringComparer.Ordinal);
    private readonly BoundedCache<string, Instant> _free = new("slack-send-turns", TurnsBudget);
    private readonly Lock _adding = new();
    private readonly Lock _reserving = new();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_tails.Values).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            log.LeftBehind(_tails.Count);
        }

        await _stopped.CancelAsync();
    }

    public void Dispose() => _stopped.Dispose();

    /// <param name="isUrgent">True for what cannot wait behind messages, such as a view that must open within three seconds.</param>
    public void Add(string team, string user, Func<CancellationToken, Task> send, bool isUrgent = false)
    {
        var line = isUrgent ? $"{team}/{user}/now" : $"{team}/{user}";
        lock (_adding)
        {
            var before = _tails.GetValueOrDefault(line, Task.CompletedTask);
            var mine = AfterAsync(before, team, user, send);
            _tails[line] = mine;
            _ = mine.ContinueWith(
                done => _tails.TryRemove(new(line, done)),
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default
            );
        }
    }

    /// <summary>Waits for the conversation's turn.</summary>
    public async Task PaceAsync(string conversation, CancellationToken cancellation)
    {
        var wait = Reserve(conversation);
        if (wait > Duration.Zero)
        {
            await Task.Delay(wait.ToTimeSpan(), time, cancellation);
        }
    }

    /// <summary>How long until the conversation takes a message; the place is then taken.</summary>
    private Duration Reserve(string conversation)
    {
        var now = clock.GetCurrentInstant();
        lock (_reserving)
        {
            var free = _free.TryFind(conversation, out var known) ? Instant.Max(known, now) : now;
            _free.Keep(conversation, free + Spacing, 2 * conversation.Length);
            return free - now;
        }
    }

    private async Task AfterAsync(Task before, string team, string user, Func<CancellationToken, Task> send)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        var started = clock.GetCurrentInstant();
        for (var pause = TimeSpan.FromSeconds(1); ; pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, _maxPause.Ticks)))
        {
            if (await TryAsync(team, user, send) is not { } wait)
            {
                return;
            }

            wait = wait > TimeSpan.Zero ? wait : pause;
            if (clock.GetCurrentInstant() + Duration.FromTimeSpan(wait) > started + _patience)
            {
                log.GaveUp(team, user);
                return;
            }

            await Task.Delay(wait, time, _stopped.Token);
        }
    }

    /// <summary>Null when it is done with; else how long to wait, zero when Slack did not say.</summary>
    private async Task<TimeSpan?> TryAsync(string team, string user, Func<CancellationToken, Task> send)
    {
        try
        {
            await send(_stopped.Token);
            return null;
        }
        catch (SlackRateLimitException limit)
        {
            log.Throttled(team, user);
            return limit.RetryAfter ?? TimeSpan.Zero;
        }
        catch (Exception broken)
            when (broken is HttpRequestException || (broken is TaskCanceledException && !_stopped.IsCancellationRequested))
        {
            log.Unreached(broken, team, user);
            return TimeSpan.Zero;
        }
        catch (SlackException refused)
        {
            log.Refused(team, user, refused.ErrorCode);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.NotSent(fault, team, user);
            return null;
        }
    }
}
