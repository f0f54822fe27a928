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

    /// <summary>
    /// An installation that may see the event; in a shared channel its workspace is another one than <see cref="TeamId"/>.
    /// </summary>
    public IList<Authorization> Authorizations { get; set; } = [];
}

/// <summary>An installation of the app that an event is meant for.</summary>
public class Authorization
{
    public string EnterpriseId { get; set; }

    public string TeamId { get; set; }

    public string UserId { get; set; }

    public bool IsBot { get; set; }
}
