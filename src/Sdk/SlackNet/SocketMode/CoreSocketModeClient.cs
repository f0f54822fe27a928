using System.Net.WebSockets;
using System.Reactive.Concurrency;
using System.Reactive.Linq;
using System.Reactive.Subjects;
using Newtonsoft.Json;

namespace SlackNet.SocketMode;

public interface ICoreSocketModeClient : IDisposable
{
    /// <summary>True while at least one socket is open or opening.</summary>
    bool Connected { get; }

    IObservable<SocketMessage> Messages { get; }

    /// <summary>Ends once the first socket is open; the sockets are opened again whenever they close.</summary>
    /// <exception cref="SlackException">Slack refuses the app-level token.</exception>
    Task Connect(SocketModeConnectionOptions connectionOptions = null, CancellationToken cancellationToken = default);

    void Disconnect();

    Task Send(int socketId, Acknowledgement acknowledgement);
}

public class CoreSocketModeClient : ICoreSocketModeClient
{
    private readonly ISlackApiClient _client;
    private readonly IWebSocketFactory _webSocketFactory;
    private readonly SlackJsonSettings _jsonSettings;
    private readonly IScheduler _scheduler;
    private readonly Subject<RawSocketMessage> _received = new();
    private IReadOnlyList<ReconnectingWebSocket> _sockets = [];
    private CancellationTokenSource _connected = new();

    public CoreSocketModeClient(
        ISlackApiClient client,
        IWebSocketFactory webSocketFactory,
        SlackJsonSettings jsonSettings,
        IScheduler scheduler,
        ILogger logger
    )
    {
        _client = client;
        _webSocketFactory = webSocketFactory;
        _jsonSettings = jsonSettings;
        _scheduler = scheduler;
        Messages = Subject.Synchronize(_received).Select(Read).Where(message => message is not null).Publish().RefCount();
    }

    public bool Connected => _sockets.Any(socket => socket.State is WebSocketState.Connecting or WebSocketState.Open);

    public IObservable<SocketMessage> Messages { get; }

    public async Task Connect(SocketModeConnectionOptions connectionOptions = null, CancellationToken cancellationToken = default)
    {
        Disconnect();
        var options = connectionOptions ?? new SocketModeConnectionOptions();
        _connected = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _sockets = [.. Enumerable.Range(0, options.NumberOfConnections)
            .Select(id => new ReconnectingWebSocket(id, _webSocketFactory, AddressAsync, message => _received.OnNext(message)))];
        foreach (var later in _sockets.Skip(1))
        {
            // As published: when the client was disposed meanwhile, this throws where nobody catches it.
            _scheduler.Schedule(options.ConnectionDelay * later.Id, () => _ = later.ConnectAsync(_connected.Token));
        }

        await _sockets[0].ConnectAsync(_connected.Token);
    }

    public void Disconnect()
    {
        _connected.Cancel();
        foreach (var socket in _sockets)
        {
            socket.Dispose();
        }
    }

    public Task Send(int socketId, Acknowledgement acknowledgement) =>
        _sockets.ElementAtOrDefault(socketId)?.SendAsync(JsonConvert.SerializeObject(acknowledgement, _jsonSettings.SerializerSettings))
        ?? Task.CompletedTask;

    public void Dispose()
    {
        Disconnect();
        _connected.Dispose();
        _received.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<string> AddressAsync(CancellationToken cancellation) => (await _client.AppsConnectionsApi.Open(cancellation)).Url;

    private SocketMessage Read(RawSocketMessage raw)
    {
        try
        {
            var message = JsonConvert.DeserializeObject<SocketMessage>(raw.Message, _jsonSettings.SerializerSettings);
            if (message is Disconnect { Reason: DisconnectReason.SocketModeDisabled })
            {
                Disconnect();
            }

            _ = message?.SocketId = raw.SocketId;
            return message;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
