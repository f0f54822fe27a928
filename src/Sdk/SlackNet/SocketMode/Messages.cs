using Newtonsoft.Json.Linq;
using SlackNet.Events;
using SlackNet.Interaction;

namespace SlackNet.SocketMode;

/// <summary>What comes over a socket. https://docs.slack.dev/apis/events-api/using-socket-mode</summary>
public abstract class SocketMessage
{
    /// <summary>The socket it came by, and by which it is acknowledged.</summary>
    public int SocketId { get; set; }

    public string Type { get; set; }
}

public class Disconnect : SocketMessage
{
    public DisconnectReason Reason { get; set; }
}

public enum DisconnectReason
{
    RefreshRequested,
    SocketModeDisabled,
}

public abstract class SocketEnvelope : SocketMessage
{
    public string EnvelopeId { get; set; }
}

public abstract class SocketEnvelope<T> : SocketEnvelope
{
    public T Payload { get; set; }
}

[SlackType("events_api")]
public class EventEnvelope : SocketEnvelope<EventCallback>;

[SlackType("interactive")]
public class InteractionEnvelope : SocketEnvelope<JObject>;

[SlackType("slash_commands")]
public class SlashCommandEnvelope : SocketEnvelope<SlashCommand>;

public class Acknowledgement
{
    public string EnvelopeId { get; set; }
}

public class Acknowledgement<T> : Acknowledgement
{
    public T Payload { get; set; }
}

/// <summary>A message as it came, before it is read.</summary>
internal sealed record RawSocketMessage(int SocketId, string Message);
