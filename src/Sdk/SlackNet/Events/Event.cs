namespace SlackNet.Events;

/// <summary>Something that happened in a workspace. https://docs.slack.dev/reference/events</summary>
public class Event
{
    public string Type { get; set; }
}

public abstract class MessageEventBase : Event
{
    public string User { get; set; }

    public string Text { get; set; }

    public string Ts { get; set; }

    public string Channel { get; set; }

    /// <summary>The thread that the message is in; null outside of threads.</summary>
    public string ThreadTs { get; set; }
}

[SlackType("message")]
public class MessageEvent : MessageEventBase
{
    /// <summary>What kind of message, when it is not simply something that somebody wrote.</summary>
    public string Subtype { get; set; }

    /// <summary><c>im</c>, <c>mpim</c>, <c>channel</c> or <c>group</c>.</summary>
    public string ChannelType { get; set; }

    public string BotId { get; set; }

    public MessageMetadata Metadata { get; set; }

    /// <summary>Files that were shared with it.</summary>
    public IList<File> Files { get; set; }
}

public class AppMention : MessageEventBase;

public class AppHomeOpened : Event
{
    public string User { get; set; }

    /// <summary>The conversation with the app.</summary>
    public string Channel { get; set; }

    public AppHomeTab Tab { get; set; }
}

public enum AppHomeTab
{
    Home,
    Messages,
}

public class TeamJoin : Event
{
    public User User { get; set; }
}

public class UserChange : Event
{
    public User User { get; set; }
}

public class AppUninstalled : Event;

public class TokensRevoked : Event
{
    /// <summary>User ids by the kind of token: <c>oauth</c>, <c>bot</c>.</summary>
    public Dictionary<string, IList<string>> Tokens { get; set; } = [];
}
