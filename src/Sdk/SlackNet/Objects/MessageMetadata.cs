using Newtonsoft.Json.Linq;

namespace SlackNet;

/// <summary>Facts that an app attaches to a message and reads again later. https://docs.slack.dev/messaging/message-metadata</summary>
public class MessageMetadata
{
    public string EventType { get; set; }

    public JToken EventPayload { get; set; }
}
