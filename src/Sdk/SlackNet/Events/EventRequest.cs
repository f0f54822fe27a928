namespace SlackNet.Events;

/// <summary>What the Events API posts. https://docs.slack.dev/apis/events-api</summary>
public class EventRequest
{
    public string Type { get; set; }
}

public class UrlVerification : EventRequest
{
    public string Challenge { get; set; }
}

public class EventCallback : EventRequest
{
    public string TeamId { get; set; }

    public Event Event { get; set; }

    /// <summary>The same each time the event is delivered.</summary>
    public string EventId { get; set; }
}
