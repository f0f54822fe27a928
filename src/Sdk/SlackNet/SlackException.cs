using SlackNet.WebApi;

namespace SlackNet;

/// <summary>Slack answered a call with <c>"ok": false</c>.</summary>
public class SlackException(ErrorResponse errorResponse)
    : Exception($"Slack returned an error response: {errorResponse?.Error ?? "unknown"}.")
{
    /// <summary>The code in the answer's <c>error</c>, such as <c>channel_not_found</c>.</summary>
    public string ErrorCode { get; } = errorResponse?.Error ?? "unknown";
}
