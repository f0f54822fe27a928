using System.Net;
using System.Security.Cryptography;
using Polly;
using Polly.Timeout;

namespace NetworkingBot.Teams;

/// <summary>
/// Makes a request to Teams again when it was refused for a moment (429, 412, 502, 503, 504), failed, or is not answered in time. It waits
/// as long as Teams asks for, else twice as long each time, with a random part so that many do not come back at once; not when Teams asks
/// for more than the longest pause. What the bot says of its own accord is not said again when Teams may have it: that is for the outbox to
/// decide. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal static class ConnectorRetries
{
    public static IAsyncPolicy<HttpResponseMessage> PolicyFor(HttpRequestMessage request, TeamsSettings settings)
    {
        var retries = Polly.Policy<HttpResponseMessage>
            .Handle<HttpRequestException>(fault => MayBeRepeated(request) || ConnectorFaults.NeverArrived(fault))
            .Or<TimeoutRejectedException>(_ => MayBeRepeated(request))
            .OrResult(response => IsTransient(response.StatusCode) && !(AskedFor(response) > settings.LongestPause))
            .WaitAndRetryAsync(
                settings.Retries,
                (attempt, outcome, _) => Pause(attempt, AskedFor(outcome.Result), settings.LongestPause),
                (outcome, _, _, _) =>
                {
                    outcome.Result?.Dispose();
                    return Task.CompletedTask;
                });
        return retries.WrapAsync(Polly.Policy.TimeoutAsync<HttpResponseMessage>(settings.AnswerWithin));
    }

    /// <summary>What Teams asks for and up to a tenth more; without that 1, 2, 4 … seconds, of which half is left to chance.</summary>
    public static TimeSpan Pause(int attempt, TimeSpan? asked, TimeSpan longest)
    {
        var chance = RandomNumberGenerator.GetInt32(1_000) / 1_000d;
        var pause = asked is { } time ? time * (1 + (chance / 10)) : TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)) * (0.5 + (chance / 2));
        return pause < longest ? pause : longest;
    }

    /// <summary>
    /// Everything but a message that answers nothing: answers go to the activity that they answer, and somebody waits for them.
    /// </summary>
    private static bool MayBeRepeated(HttpRequestMessage request) =>
        request.Method != HttpMethod.Post || request.RequestUri?.AbsolutePath.EndsWith("/activities", StringComparison.Ordinal) != true;

    private static bool IsTransient(HttpStatusCode status) => (int)status is 412 or 429 or 502 or 503 or 504;

    private static TimeSpan? AskedFor(HttpResponseMessage? response) =>
        response?.Headers.RetryAfter is not { } asked ? null : asked.Delta ?? (asked.Date - response.Headers.Date);
}
