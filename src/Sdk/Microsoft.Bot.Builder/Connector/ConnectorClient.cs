using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The REST calls of a bot to its channel. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</summary>
internal sealed class ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient http) : IDisposable
{
    private static readonly JsonSerializerSettings _json = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 128 };

    private readonly string _base = baseUri.AbsoluteUri.TrimEnd('/') + "/v3/conversations";

    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellation) =>
        CallAsync<ConversationResourceResponse>(HttpMethod.Post, "", parameters, cancellation);

    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellation) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, $"/{Escape(activity.Conversation.Id)}/activities", activity, cancellation);

    public Task<ResourceResponse> ReplyAsync(Activity activity, CancellationToken cancellation) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, $"/{Escape(activity.Conversation.Id)}/activities/{Escape(activity.ReplyToId)}", activity, cancellation);

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellation) =>
        CallAsync<ResourceResponse>(HttpMethod.Put, $"/{Escape(activity.Conversation.Id)}/activities/{Escape(activity.Id)}", activity, cancellation);

    public Task<TeamsChannelAccount> GetMemberAsync(string conversation, string user, CancellationToken cancellation) =>
        CallAsync<TeamsChannelAccount>(HttpMethod.Get, $"/{Escape(conversation)}/members/{Escape(user)}", null, cancellation);

    public Task<TeamsPagedMembersResult> GetPagedMembersAsync(string conversation, int? pageSize, string continuationToken, CancellationToken cancellation)
    {
        string[] query = [.. pageSize is null ? [] : (string[])[$"pageSize={pageSize}"], .. continuationToken is null ? [] : (string[])[$"continuationToken={Escape(continuationToken)}"]];
        return CallAsync<TeamsPagedMembersResult>(
            HttpMethod.Get, $"/{Escape(conversation)}/pagedmembers{(query.Length > 0 ? "?" : "")}{string.Join('&', query)}", null, cancellation);
    }

    public void Dispose() => http.Dispose();

    private async Task<T> CallAsync<T>(HttpMethod method, string path, object body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, _base + path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (body is not null)
            request.Content = new StringContent(JsonConvert.SerializeObject(body, _json), Encoding.UTF8, "application/json");

        await credentials.ProcessHttpRequestAsync(request, cancellation);
        using var response = await http.SendAsync(request, cancellation);
        var content = await response.Content.ReadAsStringAsync(cancellation);
        return response.IsSuccessStatusCode ? JsonConvert.DeserializeObject<T>(content, _json) : throw Refused(response, content);
    }

    private static ErrorResponseException Refused(HttpResponseMessage response, string content) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Response = new HttpResponseMessageWrapper(response, content),
            Body = ReadError(content),
        };

    private static ErrorResponse ReadError(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(content, _json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Escape(string part) => Uri.EscapeDataString(part);
}
