using System.Net;
using System.Net.Sockets;

namespace NetworkingBot.Testing;

/// <summary>
/// A port of the loopback address that nobody listens on, never the same twice in a process. Below the range from which the system takes ports for
/// outgoing connections: one of those may be gone again before a server binds it.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Count = 10_000;

    private static int _last = Environment.ProcessId * 37;

    public static int Next()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            if (IsFree(port))
            {
                return port;
            }
        }
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
