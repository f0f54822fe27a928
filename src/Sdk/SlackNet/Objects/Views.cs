using Newtonsoft.Json;
using SlackNet.Blocks;

namespace SlackNet;

/// <summary>A view to show. https://docs.slack.dev/reference/views</summary>
public abstract class ViewDefinition(string type)
{
    public string Type { get; set; } = type;

    public IList<Block> Blocks { get; set; } = [];

    public string PrivateMetadata { get; set; }

    public string CallbackId { get; set; }
}

public class HomeViewDefinition() : ViewDefinition("home");

public class ModalViewDefinition() : ViewDefinition("modal")
{
    public PlainText Title { get; set; }

    public PlainText Close { get; set; }

    public PlainText Submit { get; set; }
}

/// <summary>A view that is shown.</summary>
public abstract class ViewInfo
{
    public string Id { get; set; }

    public string Type { get; set; }

    public string PrivateMetadata { get; set; }

    public string CallbackId { get; set; }

    public ViewState State { get; set; }
}

[SlackType("home")]
public class HomeViewInfo : ViewInfo;

[SlackType("modal")]
public class ModalViewInfo : ViewInfo;

public class ViewState
{
    /// <summary>What was entered, by block id and action id.</summary>
    [JsonConverter(typeof(ObjectOrNothingConverter))]
    public Dictionary<string, Dictionary<string, ElementValue>> Values { get; set; } = [];
}

public abstract class ElementValue
{
    public string Type { get; set; }
}
