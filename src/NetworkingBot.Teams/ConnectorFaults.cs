using System.Globalization;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Microsoft.Rest;
using NetworkingBot.Core.Conversation;
using NodaTime;
using Polly.Timeout;

namespace NetworkingBot.Teams;

/// <summary>
/// What it means when Teams refuses a message, after all retries.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
/// </summary>
internal static class ConnectorFaults
{
    private static readonly Duration _usualPause = Duration.FromMinutes(1);

    /// <summary>
    /// Whatever a call to Teams can end with: refused, answered with what cannot be read, not answered, or never made for want of a token.
    /// </summary>
    public static bool IsFault(Exception fault) =>
        fault is RestException or HttpRequestException or TimeoutRejectedException or TaskCanceledException || IsTokenless(fault);

    /// <summary>0: Teams did not answer, or the call never came to it.</summary>
    public static int StatusOf(Exception fault) => (int?)ResponseOf(fault)?.StatusCode ?? 0;

    /// <summary>
    /// True when Teams says that nobody of that id is there, or not even the chat with them: it does so of people who are gone from the
    /// tenant. That somebody blocked or removed the bot is told otherwise (403).
    /// </summary>
    public static bool IsNobody(Exception fault) =>
        StatusOf(fault) == 404
        && (fault as ErrorResponseException)?.Body?.Error?.Code is "MemberNotFoundInConversation" or "ConversationNotFound";

    /// <summary>True when no part of the request left this machine.</summary>
    public static bool NeverArrived(HttpRequestException fault) =>
        fault.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError;

    public static Delivery Of(Exception fault) => fault switch
    {
        _ when ResponseOf(fault) is { } response => (int)response.StatusCode switch
        {
            403 or 404 => new Delivery.Unreachable((fault as ErrorResponseException)?.Body?.Error?.Code ?? response.StatusCode.ToString()),
            429 => new Delivery.Throttled(PauseOf(response.Headers)),
            // Success in a form that the SDK does not know: it was taken.
            var status => new Delivery.Failed($"Teams answered {status}.") { MaybeSent = status is >= 200 and < 300 },
        },
        _ when IsTokenless(fault) => new Delivery.Failed("The bot gets no token for Teams."),
        HttpRequestException broken when NeverArrived(broken) => new Delivery.Failed("Teams cannot be reached."),
        _ => new Delivery.Failed("Teams did not answer.") { MaybeSent = true },
    };

    /// <summary>The SDK asks for tokens in a loop of its own, and throws all that went wrong in one.</summary>
    private static bool IsTokenless(Exception fault) => fault is MsalException or ThrottleException or AggregateException;

    private static HttpResponseMessageWrapper? ResponseOf(Exception fault) => fault switch
    {
        ErrorResponseException refused => refused.Response,
        HttpOperationException refused => refused.Response,
        _ => null,
    };

    private static Duration PauseOf(IDictionary<string, IEnumerable<string>> headers) =>
        headers.TryGetValue("Retry-After", out var values)
        && int.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var seconds)
        && seconds >= 0
            ? Duration.FromSeconds(seconds)
            : _usualPause;
}
