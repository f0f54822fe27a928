namespace SlackNet.Blocks;

public abstract class SelectMenuBase(string type) : ActionElement(type), IInputBlockElement
{
    public PlainText Placeholder { get; set; }
}

public abstract class StaticSelectMenuBase(string type) : SelectMenuBase(type)
{
    [IgnoreIfEmpty]
    public IList<Option> Options { get; set; } = [];
}

[SlackType("static_select")]
public class StaticSelectMenu() : StaticSelectMenuBase("static_select")
{
    public Option InitialOption { get; set; }
}

[SlackType("static_select")]
public class StaticSelectValue : ElementValue
{
    public Option SelectedOption { get; set; }
}

public abstract class ExternalSelectMenuBase(string type) : SelectMenuBase(type)
{
    public int? MinQueryLength { get; set; }
}

[SlackType("external_select")]
public class ExternalSelectMenu() : ExternalSelectMenuBase("external_select")
{
    public Option InitialOption { get; set; }
}

[SlackType("external_select")]
public class ExternalSelectValue : ElementValue
{
    public Option SelectedOption { get; set; }
}
