namespace SlackNet.Blocks;

public abstract class TextObject(string type)
{
    public string Type { get; set; } = type;

    public string Text { get; set; }
}

[SlackType("plain_text")]
public class PlainText : TextObject, IContextElement
{
    public PlainText(string text = "")
        : base("plain_text") => Text = text;

    public bool Emoji { get; set; } = true;

    public static implicit operator PlainText(string text) => new(text);
}

[SlackType("mrkdwn")]
public class Markdown : TextObject, IContextElement
{
    public Markdown(string markdown = "")
        : base("mrkdwn") => Text = markdown;

    /// <summary>True: addresses and names in the text stay as they are.</summary>
    public bool Verbatim { get; set; }
}
