namespace SlackNet.Blocks;

/// <summary>One block of a message or a view. https://docs.slack.dev/reference/block-kit/blocks</summary>
public abstract class Block(string type)
{
    public string Type { get; } = type;

    public string BlockId { get; set; }
}

[SlackType("header")]
public class HeaderBlock() : Block("header")
{
    public PlainText Text { get; set; }
}

[SlackType("section")]
public class SectionBlock() : Block("section")
{
    public TextObject Text { get; set; }

    [IgnoreIfEmpty]
    public IList<TextObject> Fields { get; set; } = [];

    public BlockElement Accessory { get; set; }
}

[SlackType("context")]
public class ContextBlock() : Block("context")
{
    public IList<IContextElement> Elements { get; set; } = [];
}

[SlackType("image")]
public class ImageBlock() : Block("image")
{
    public string ImageUrl { get; set; }

    public string AltText { get; set; }
}

[SlackType("divider")]
public class DividerBlock() : Block("divider");

[SlackType("actions")]
public class ActionsBlock() : Block("actions")
{
    public IList<IActionElement> Elements { get; set; } = [];
}

[SlackType("input")]
public class InputBlock() : Block("input")
{
    public PlainText Label { get; set; }

    public IInputBlockElement Element { get; set; }

    public PlainText Hint { get; set; }

    public bool Optional { get; set; }
}
