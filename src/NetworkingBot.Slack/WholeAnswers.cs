using System.Net;
using System.Net.Http.Headers;

namespace NetworkingBot.Slack;

/// <summary>
/// Makes every answer one that SlackNet can read. It takes for granted that 429 says how long to wait and that every answer names its type,
/// and gives back null for a page where Slack's API answers JSON: the proxies in between keep to none of it.
/// </summary>
internal sealed class WholeAnswers(Uri api, TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan _usualWait = TimeSpan.FromSeconds(30);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            response.Headers.RetryAfter = new RetryConditionHeaderValue(WaitOf(response));
            return response;
        }

        if (response.IsSuccessStatusCode && api.IsBaseOf(request.RequestUri!) && !await IsJsonAsync(response.Content, cancellationToken))
        {
            response.Dispose();
            return new HttpResponseMessage(HttpStatusCode.BadGateway) { RequestMessage = request };
        }

        response.Content.Headers.ContentType ??= new MediaTypeHeaderValue("text/plain");
        return response;
    }

    private TimeSpan WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } when until > time.GetUtcNow() => until - time.GetUtcNow(),
        _ => _usualWait,
    };

    private static async Task<bool> IsJsonAsync(HttpContent content, CancellationToken cancellation) =>
        content.Headers.ContentType?.MediaType == "application/json"
        && (await content.ReadAsStringAsync(cancellation)).AsSpan().Trim() is ['{', .., '}'];
}
