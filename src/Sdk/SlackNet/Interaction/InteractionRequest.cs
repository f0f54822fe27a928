using SlackNet.Blocks;
using SlackNet.Events;

namespace SlackNet.Interaction;

/// <summary>Something a person did. https://docs.slack.dev/interactivity/handling-user-interaction</summary>
public abstract class InteractionRequest
{
    public string Type { get; set; }

    public string ResponseUrl { get; set; }

    public Team Team { get; set; }

    public User User { get; set; }

    public string ActionTs { get; set; }
}

[SlackType("block_actions")]
public class BlockActionRequest : InteractionRequest
{
    public Container Container { get; set; }

    public string TriggerId { get; set; }

    public ViewInfo View { get; set; }

    public IList<BlockAction> Actions { get; set; } = [];
}

/// <summary>Where the element stands that was used.</summary>
public class Container
{
    public string Type { get; set; }

    public string MessageTs { get; set; }

    public string ChannelId { get; set; }

    public bool IsEphemeral { get; set; }
}

public class ViewSubmission : InteractionRequest
{
    public ViewInfo View { get; set; }
}

public class ViewClosed : InteractionRequest
{
    public ViewInfo View { get; set; }
}

[SlackType("shortcut")]
public class GlobalShortcut : InteractionRequest
{
    public string CallbackId { get; set; }

    public string TriggerId { get; set; }
}

public class MessageAction : InteractionRequest
{
    public string CallbackId { get; set; }

    public string TriggerId { get; set; }

    public MessageEvent Message { get; set; }
}

[SlackType("message_action")]
public class MessageShortcut : MessageAction;
