namespace SlackNet.Blocks;

[SlackType("button")]
public class Button() : ActionElement("button")
{
    public PlainText Text { get; set; }

    public string Url { get; set; }

    public string Value { get; set; }

    [IgnoreIfDefault]
    public ButtonStyle Style { get; set; }
}

public enum ButtonStyle
{
    Default,
    Primary,
    Danger,
}

[SlackType("button")]
public class ButtonAction : BlockAction
{
    public string Value { get; set; }
}

public class ConfirmationDialog
{
    public PlainText Title { get; set; }

    public TextObject Text { get; set; }

    public PlainText Confirm { get; set; }

    public PlainText Deny { get; set; }
}
