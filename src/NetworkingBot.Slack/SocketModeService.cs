using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SlackNet;
using SlackNet.SocketMode;

namespace NetworkingBot.Slack;

/// <summary>
/// Requests over Socket Mode. An envelope is acknowledged once its work is committed; one that is not comes again, on whichever socket is
/// open then.
/// </summary>
internal sealed class SocketModeService(
    SlackRequests requests,
    ISlackServiceProvider slack,
    SlackSettings settings,
    ILogger<SocketModeService> log
) : BackgroundService, IObserver<SocketMessage>
{
    private static readonly TimeSpan _lookAgain = TimeSpan.FromSeconds(5);

    private CoreSocketModeClient? _socket;
    private IDisposable? _subscription;

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
        Close();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (_socket?.Connected != true)
            {
                await ConnectAsync(stoppingToken);
            }

            await Task.Delay(_lookAgain, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A client opens closed sockets again by itself, but gives up when Slack refuses a new one; it is not used twice.</summary>
    private async Task ConnectAsync(CancellationToken stopping)
    {
        try
        {
            Close();
            var client = slack.GetApiClient().WithAccessToken(settings.AppToken);
            _socket = new CoreSocketModeClient(
                client,
                Default.WebSocketFactory,
                slack.GetJsonSettings(),
                Default.Scheduler,
                Default.Logger
            );
            _subscription = _socket.Messages.Subscribe(this);
            await _socket.Connect(new SocketModeConnectionOptions(), stopping);
            log.SocketOpen();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.SocketRefused(fault.Message);
        }
    }

    /// <summary>
    /// Ends the client's sockets, and leaves the client to the garbage collector: those that it opens later ask it whether they still may,
    /// on a thread where nobody catches what a disposed one throws at them.
    /// </summary>
    private void Close()
    {
        _subscription?.Dispose();
        try
        {
            _socket?.Disconnect();
        }
        catch (ObjectDisposedException)
        {
            // Slack switched Socket Mode off: the client closed itself already.
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
