using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SlackNet.WebApi;

/// <summary>What every call answers: whether it worked, and the rest.</summary>
public class WebApiResponse
{
    public bool Ok { get; set; }

    [JsonExtensionData]
    public JObject Data { get; set; }
}

public class ErrorResponse
{
    public string Error { get; set; } = "";
}

public class ResponseMetadata
{
    /// <summary>Where the next page begins; empty on the last one.</summary>
    public string NextCursor { get; set; }
}
