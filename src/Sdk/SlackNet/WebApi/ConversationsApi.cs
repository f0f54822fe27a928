namespace SlackNet.WebApi;

public interface IConversationsApi
{
    /// <summary>The id of the direct or group conversation with these users. https://docs.slack.dev/reference/methods/conversations.open</summary>
    Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default);
}

public class ConversationsApi(ISlackApiClient client) : IConversationsApi
{
    public async Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default)
    {
        var answer = await client.Post<ConversationIdResponse>("conversations.open", new() { ["users"] = userIds, ["return_im"] = false }, cancellationToken);
        return answer.Channel.Id;
    }
}

public class ConversationIdResponse
{
    public ConversationId Channel { get; set; }
}

public class ConversationId
{
    public string Id { get; set; }
}
