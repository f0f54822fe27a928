using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SlackNet;
using SlackNet.SocketMode;

namespace NetworkingBot.Slack;

/// <summary>
/// Requests over Socket Mode. An envelope is acknowledged once its work is committed; one that is not comes again, on whichever socket is open then.
/// </summary>
internal sealed class SocketModeService(SlackRequests requests, ISlackServiceProvider slack, SlackSettings settings, ILogger<SocketModeService> log)
    : BackgroundService, IObserver<SocketMessage>
{
    private static readonly TimeSpan _lookAgain = TimeSpan.FromSeconds(5);

    private CoreSocketModeClient? _socket;

    public void OnNext(SocketMessage value)
    {
        if (value is SocketEnvelope envelope)
        {
            _ = TakeAsync(envelope);
        }
    }

    public void OnError(Exception error) => log.SocketLost(error);

    public void OnCompleted()
    {
    }

    public override void Dispose()
    {
        _socket?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var client = slack.GetApiClient().WithAccessToken(settings.AppToken);
        _socket = new CoreSocketModeClient(client, Default.WebSocketFactory, slack.GetJsonSettings(), Default.Scheduler, Default.Logger);
        using var subscription = _socket.Messages.Subscribe(this);
        while (!stoppingToken.IsCancellationRequested)
        {
            await StayConnectedAsync(_socket, stoppingToken);
            await Task.Delay(_lookAgain, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _socket.Disconnect();
    }

    /// <summary>The client opens closed sockets again by itself, but gives up when Slack refuses a new one.</summary>
    private async Task StayConnectedAsync(CoreSocketModeClient socket, CancellationToken stopping)
    {
        if (socket.Connected)
        {
            return;
        }

        try
        {
            await socket.Connect(new SocketModeConnectionOptions(), stopping);
            log.SocketOpen();
        }
        catch (Exception fault) when (fault is SlackException or HttpRequestException or SlackRateLimitException)
        {
            log.SocketRefused(fault.Message);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task TakeAsync(SocketEnvelope envelope)
    {
        try
        {
            var acknowledged = envelope switch
            {
                EventEnvelope happened => await requests.TakeAsync(happened.Payload),
                InteractionEnvelope clicked => await requests.TakeAsync(clicked.Payload),
                SlashCommandEnvelope typed => await requests.TakeAsync(typed.Payload),
                _ => new Acknowledged.Taken(),
            };
            if (acknowledged is not Acknowledged.NotYet)
            {
                var body = (acknowledged as Acknowledged.Taken)?.Body;
                await _socket!.Send(envelope.SocketId, body is null
                    ? new Acknowledgement { EnvelopeId = envelope.EnvelopeId }
                    : new Acknowledgement<object> { EnvelopeId = envelope.EnvelopeId, Payload = body });
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.NotAcknowledged(fault, envelope.Type);
        }
    }
}
