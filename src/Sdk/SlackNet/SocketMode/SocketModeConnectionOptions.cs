namespace SlackNet.SocketMode;

public class SocketModeConnectionOptions
{
    /// <summary>How many sockets to hold, at least 1: one carries on while another is renewed.</summary>
    public int NumberOfConnections { get; set; } = 2;

    /// <summary>Time between opening two sockets, so that they are not renewed together.</summary>
    public TimeSpan ConnectionDelay { get; set; } = TimeSpan.FromSeconds(10);
}
