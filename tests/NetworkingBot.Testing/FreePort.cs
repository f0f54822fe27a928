using System.Net;
using System.Net.Sockets;

namespace NetworkingBot.Testing;

/// <summary>
/// A port of the loopback address that nobody listens on, never the same twice: not in this process, nor in another suite that runs beside
/// it, even when the port is bound only later. Below the range from which the system takes ports for outgoing connections, of which one may
/// be gone again by then.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Count = 10_000;

    // A named mutex is there for other processes for as long as one holds it open: until the suite ends.
    private static readonly List<Mutex> _taken = [];

    private static int _last = Environment.ProcessId * 37;

    public static int Next()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            if (Take(port) && IsFree(port))
            {
                return port;
            }
        }
    }

    /// <summary>Whether somebody listens there by now.</summary>
    public static async Task<bool> IsListenedToAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static bool Take(int port)
    {
        var mutex = new Mutex(
            false,
            $"NetworkingBot-port-{port}",
            new NamedWaitHandleOptions { CurrentSessionOnly = false },
            out var first
        );
        if (!first)
        {
            mutex.Dispose();
            return false;
        }

        lock (_taken)
        {
            _taken.Add(mutex);
        }

        return true;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
