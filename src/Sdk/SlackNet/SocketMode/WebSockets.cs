using System.Net.WebSockets;
using System.Reactive.Subjects;
using System.Text;

namespace SlackNet;

public interface IWebSocketFactory
{
    IWebSocket Create(string uri);
}

public interface IWebSocket : IDisposable
{
    WebSocketState State { get; }

    /// <summary>Ends, never fails, when the socket has closed.</summary>
    Task Closed { get; }

    IObservable<string> Messages { get; }

    Task<bool> Open(CancellationToken cancellationToken);

    Task Send(string message);
}

internal sealed class WebSocketFactory : IWebSocketFactory
{
    public IWebSocket Create(string uri) => new TextWebSocket(new Uri(uri));
}

internal sealed class TextWebSocket(Uri address) : IWebSocket
{
    private readonly ClientWebSocket _socket = new();
    private readonly Subject<string> _messages = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _sending = new(1);

    public WebSocketState State => _socket.State;

    public Task Closed => _closed.Task;

    public IObservable<string> Messages => _messages;

    public async Task<bool> Open(CancellationToken cancellationToken)
    {
        await _socket.ConnectAsync(address, cancellationToken);
        _ = Task.Run(ReceiveAsync, CancellationToken.None);
        return true;
    }

    public async Task Send(string message)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _messages.Dispose();
        _sending.Dispose();
    }

    private async Task ReceiveAsync()
    {
        var chunk = new byte[8192];
        using var message = new MemoryStream();
        try
        {
            while (await _socket.ReceiveAsync(chunk.AsMemory(), CancellationToken.None) is { MessageType: WebSocketMessageType.Text } part)
            {
                message.Write(chunk, 0, part.Count);
                if (part.EndOfMessage)
                {
                    _messages.OnNext(Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length));
                    message.SetLength(0);
                }
            }

            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed without a farewell is closed.
        }
        finally
        {
            _closed.TrySetResult();
        }
    }
}
