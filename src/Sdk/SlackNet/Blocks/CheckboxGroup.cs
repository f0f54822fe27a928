namespace SlackNet.Blocks;

[SlackType("checkboxes")]
public class CheckboxGroup() : ActionElement("checkboxes"), IInputBlockElement
{
    public IList<Option> Options { get; set; } = [];

    [IgnoreIfEmpty]
    public IList<Option> InitialOptions { get; set; } = [];
}

[SlackType("checkboxes")]
public class CheckboxGroupValue : ElementValue
{
    public IList<Option> SelectedOptions { get; set; } = [];
}
