using System.Globalization;
using Microsoft.Bot.Schema;
using NetworkingBot.Core.Conversation;
using NodaTime;
using Polly.Timeout;

namespace NetworkingBot.Teams;

/// <summary>What it means when Teams refuses a message, after all retries. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages</summary>
internal static class ConnectorFaults
{
    private static readonly Duration _usualPause = Duration.FromMinutes(1);

    public static bool IsFault(Exception fault) => fault is ErrorResponseException or HttpRequestException or TimeoutRejectedException or TaskCanceledException;

    /// <summary>True when no part of the request left this machine.</summary>
    public static bool NeverArrived(HttpRequestException fault) =>
        fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    public static Delivery Of(Exception fault) => fault switch
    {
        ErrorResponseException { Response: { } response } refused => (int)response.StatusCode switch
        {
            403 or 404 => new Delivery.Unreachable(refused.Body?.Error?.Code ?? response.StatusCode.ToString()),
            429 => new Delivery.Throttled(PauseOf(response.Headers)),
            var status => new Delivery.Failed($"Teams answered {status}."),
        },
        HttpRequestException broken when NeverArrived(broken) => new Delivery.Failed("Teams cannot be reached."),
        _ => new Delivery.Failed("Teams did not answer.") { MaybeSent = true },
    };

    private static Duration PauseOf(IDictionary<string, IEnumerable<string>> headers) =>
        headers.TryGetValue("Retry-After", out var values) && int.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var seconds) && seconds >= 0
            ? Duration.FromSeconds(seconds)
            : _usualPause;
}
