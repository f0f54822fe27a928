namespace SlackNet.Blocks;

public abstract class TextInput(string type) : BlockElement(type), IInputBlockElement
{
    public string ActionId { get; set; }
}

[SlackType("plain_text_input")]
public class PlainTextInput() : TextInput("plain_text_input")
{
    public bool Multiline { get; set; }

    public int? MaxLength { get; set; }

    public string InitialValue { get; set; }
}

[SlackType("plain_text_input")]
public class PlainTextInputValue : ElementValue
{
    public string Value { get; set; }
}
