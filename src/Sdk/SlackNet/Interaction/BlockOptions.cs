using SlackNet.Blocks;

namespace SlackNet.Interaction;

public class OptionsRequestBase
{
    public string Type { get; set; }

    /// <summary>What has been typed so far.</summary>
    public string Value { get; set; }

    public Team Team { get; set; }

    public User User { get; set; }
}

[SlackType("block_suggestion")]
public class BlockOptionsRequest : OptionsRequestBase
{
    public string ActionId { get; set; }
}

public class BlockOptionsResponse
{
    public IList<Option> Options { get; set; }
}
