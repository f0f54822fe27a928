namespace SlackNet.Blocks;

public interface IBlockElement
{
    string Type { get; }
}

public interface IContextElement
{
    string Type { get; }
}

public interface IActionElement : IBlockElement
{
    string ActionId { get; set; }
}

public interface IInputBlockElement : IActionElement;

public abstract class BlockElement(string type) : IBlockElement
{
    public string Type { get; } = type;
}

public abstract class ActionElement(string type) : BlockElement(type), IActionElement
{
    public string ActionId { get; set; }

    public ConfirmationDialog Confirm { get; set; }
}

/// <summary>What came of an element, in a <c>block_actions</c> request.</summary>
public class BlockAction
{
    public string Type { get; set; }

    public string ActionId { get; set; }

    public string ActionTs { get; set; }
}

/// <summary>A picture inside another block.</summary>
[SlackType("image")]
public class Image() : BlockElement("image"), IContextElement
{
    public string ImageUrl { get; set; }

    public string AltText { get; set; }
}
