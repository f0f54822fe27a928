using System.Net;
using Newtonsoft.Json;

namespace SlackNet;

public interface IHttp
{
    Task<T> Execute<T>(HttpRequestMessage requestMessage, CancellationToken cancellationToken = default);
}

internal sealed class Http(Func<HttpClient> getHttpClient, SlackJsonSettings settings) : IHttp
{
    /// <exception cref="SlackRateLimitException">Slack answered 429.</exception>
    /// <exception cref="HttpRequestException">Any other status but success, or no answer.</exception>
    /// <exception cref="NullReferenceException">As published: a 429 that does not say how long to wait, or an answer that does not name its
    /// type.</exception>
    public async Task<T> Execute<T>(HttpRequestMessage requestMessage, CancellationToken cancellationToken = default)
    {
        using var response = await getHttpClient().SendAsync(requestMessage, cancellationToken);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            throw new SlackRateLimitException(response.Headers.RetryAfter.Delta);
        }

        response.EnsureSuccessStatusCode();
        return response.Content.Headers.ContentType.MediaType == "application/json"
            ? JsonConvert.DeserializeObject<T>(await response.Content.ReadAsStringAsync(cancellationToken), settings.SerializerSettings)
            : default;
    }
}

/// <summary>Too many requests of one method in one workspace. Null: Slack did not say how long to wait.</summary>
public class SlackRateLimitException(TimeSpan? retryAfter) : Exception
{
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
