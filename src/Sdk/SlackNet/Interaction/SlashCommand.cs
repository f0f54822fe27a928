namespace SlackNet.Interaction;

/// <summary>A slash command. https://docs.slack.dev/interactivity/implementing-slash-commands</summary>
public class SlashCommand
{
    public string Command { get; set; }

    public string Text { get; set; }

    public string ResponseUrl { get; set; }

    public string TriggerId { get; set; }

    public string UserId { get; set; }

    public string TeamId { get; set; }

    public string ChannelId { get; set; }
}
