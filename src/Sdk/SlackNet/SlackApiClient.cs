using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using SlackNet.WebApi;
using Args = System.Collections.Generic.Dictionary<string, object>;

namespace SlackNet;

/// <summary>
/// Slack's Web API. Calls throw <see cref="SlackException"/>, <see cref="SlackRateLimitException"/> and <see cref="HttpRequestException"/>.
/// </summary>
public interface ISlackApiClient
{
    IAppsConnectionsApi AppsConnectionsApi { get; }

    IAuthApi Auth { get; }

    IChatApi Chat { get; }

    IConversationsApi Conversations { get; }

    IOAuthV2Api OAuthV2 { get; }

    IUsersApi Users { get; }

    IViewsApi Views { get; }

    Task<T> Get<T>(string apiMethod, Args args, CancellationToken cancellationToken)
        where T : class;

    Task<T> Post<T>(string apiMethod, Args args, CancellationToken cancellationToken)
        where T : class;

    Task<T> Post<T>(string apiMethod, Args args, HttpContent content, CancellationToken cancellationToken)
        where T : class;

    Task Respond(string responseUrl, IReadOnlyMessage message, CancellationToken cancellationToken);

    ISlackApiClient WithAccessToken(string accessToken);
}

public class SlackApiClient(IHttp http, ISlackUrlBuilder urlBuilder, SlackJsonSettings jsonSettings, string token) : ISlackApiClient
{
    /// <summary>
    /// False: a call that meets 429 waits as long as Slack says and tries again. True: it throws <see cref="SlackRateLimitException"/>.
    /// </summary>
    public bool DisableRetryOnRateLimit { get; set; }

    public IAppsConnectionsApi AppsConnectionsApi => new AppsConnectionsApi(this);

    public IAuthApi Auth => new AuthApi(this);

    public IChatApi Chat => new ChatApi(this);

    public IConversationsApi Conversations => new ConversationsApi(this);

    public IOAuthV2Api OAuthV2 => new OAuthV2Api(this);

    public IUsersApi Users => new UsersApi(this);

    public IViewsApi Views => new ViewsApi(this);

    public ISlackApiClient WithAccessToken(string accessToken) =>
        new SlackApiClient(http, urlBuilder, jsonSettings, accessToken) { DisableRetryOnRateLimit = DisableRetryOnRateLimit };

    public Task<T> Get<T>(string apiMethod, Args args, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(() => new HttpRequestMessage(HttpMethod.Get, urlBuilder.Url(apiMethod, args)), cancellationToken);

    public Task<T> Post<T>(string apiMethod, Args args, CancellationToken cancellationToken)
        where T : class =>
        PostJsonAsync<T>(urlBuilder.Url(apiMethod, []), args.Where(arg => arg.Value is not null).ToDictionary(), cancellationToken);

    public Task<T> Post<T>(string apiMethod, Args args, HttpContent content, CancellationToken cancellationToken)
        where T : class =>
        SendAsync<T>(
            () => new HttpRequestMessage(HttpMethod.Post, urlBuilder.Url(apiMethod, args)) { Content = content },
            cancellationToken
        );

    public Task Respond(string responseUrl, IReadOnlyMessage message, CancellationToken cancellationToken) =>
        PostJsonAsync<object>(responseUrl, message, cancellationToken);

    private Task<T> PostJsonAsync<T>(string url, object body, CancellationToken cancellationToken)
        where T : class
    {
        var json = JsonConvert.SerializeObject(body, jsonSettings.SerializerSettings);
        return SendAsync<T>(
            () => new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(json, Encoding.UTF8, "application/json") },
            cancellationToken);
    }

    private async Task<T> SendAsync<T>(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            try
            {
                var message = request();
                message.Headers.Authorization = string.IsNullOrEmpty(token) ? null : new AuthenticationHeaderValue("Bearer", token);
                return ResultOf<T>(await http.Execute<WebApiResponse>(message, cancellationToken));
            }
            catch (SlackRateLimitException limit) when (!DisableRetryOnRateLimit)
            {
                await Task.Delay(limit.RetryAfter ?? TimeSpan.FromSeconds(1), cancellationToken);
            }
        }
    }

    private T ResultOf<T>(WebApiResponse response)
        where T : class
    {
        var serializer = JsonSerializer.Create(jsonSettings.SerializerSettings);
        return response is null or { Ok: true }
            ? response?.Data?.ToObject<T>(serializer)
            : throw new SlackException(response.Data?.ToObject<ErrorResponse>(serializer));
    }
}
