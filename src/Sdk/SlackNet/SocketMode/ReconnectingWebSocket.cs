using System.Net.WebSockets;

namespace SlackNet.SocketMode;

/// <summary>One of the client's sockets, opened again at a new address each time it closes.</summary>
internal sealed class ReconnectingWebSocket(
    int id,
    IWebSocketFactory factory,
    Func<CancellationToken, Task<string>> addressAsync,
    Action<RawSocketMessage> received) : IDisposable
{
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(5);
    private IWebSocket _socket;

    public int Id { get; } = id;

    public WebSocketState State => _socket?.State ?? WebSocketState.None;

    public async Task ConnectAsync(CancellationToken cancellation)
    {
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait < _longestWait ? wait + TimeSpan.FromSeconds(5) : _longestWait)
        {
            try
            {
                if (await TryOpenAsync(cancellation))
                {
                    _ = ReopenAsync(cancellation);
                    return;
                }
            }
            catch (Exception fault) when (fault is not SlackException and not OperationCanceledException)
            {
                // The network or the server is away: the next round tries again.
            }

            await Task.Delay(wait, cancellation);
        }
    }

    public Task SendAsync(string message) => _socket.Send(message);

    public void Dispose() => _socket?.Dispose();

    private async Task<bool> TryOpenAsync(CancellationToken cancellation)
    {
        var address = await addressAsync(cancellation);
        _socket?.Dispose();
        _socket = factory.Create(address);
        _socket.Messages.Subscribe(message => received(new RawSocketMessage(Id, message)));
        return await _socket.Open(cancellation);
    }

    private async Task ReopenAsync(CancellationToken cancellation)
    {
        await _socket.Closed;
        if (!cancellation.IsCancellationRequested)
        {
            await ConnectAsync(cancellation);
        }
    }
}
