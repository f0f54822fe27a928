using System.Net;
using Polly;

namespace NetworkingBot.Slack;

/// <summary>
/// What is tried again at once: calls that never reached Slack, and questions that Slack could not answer just now. A message is not sent
/// twice.
/// </summary>
internal static class Transient
{
    private const int Retries = 3;

    public static IAsyncPolicy<HttpResponseMessage> PolicyFor(HttpRequestMessage request, TimeProvider time) => Policy<HttpResponseMessage>
        .Handle<HttpRequestException>(NeverArrived)
        .OrResult(response =>
            request.Method == HttpMethod.Get
            && response.StatusCode
                is HttpStatusCode.RequestTimeout
                    or HttpStatusCode.BadGateway
                    or HttpStatusCode.ServiceUnavailable
                    or HttpStatusCode.GatewayTimeout
        )
        .RetryAsync(Retries, (_, attempt) => Task.Delay(TimeSpan.FromMilliseconds(100 * Math.Pow(3, attempt)), time));

    /// <summary>True when no part of the request left this machine.</summary>
    public static bool NeverArrived(HttpRequestException fault) =>
        fault.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError;
}
