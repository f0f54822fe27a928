using Newtonsoft.Json;

namespace SlackNet;

/// <summary>How Slack's JSON is read and written: snake case, no nulls, types told apart by their <c>type</c>.</summary>
public class SlackJsonSettings(JsonSerializerSettings settings)
{
    public JsonSerializerSettings SerializerSettings { get; } = settings;
}
