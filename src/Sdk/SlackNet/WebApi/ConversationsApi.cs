using SlackNet.Events;

namespace SlackNet.WebApi;

public interface IConversationsApi
{
    /// <summary>
    /// The id of the direct or group conversation with these users. https://docs.slack.dev/reference/methods/conversations.open
    /// </summary>
    Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// What was written in a conversation, the newest first. https://docs.slack.dev/reference/methods/conversations.history
    /// </summary>
    Task<ConversationHistoryResponse> History(
        string channelId,
        string latestTs = null,
        string oldestTs = null,
        bool inclusive = false,
        int limit = 100,
        bool includeAllMetadata = false,
        string cursor = null,
        CancellationToken cancellationToken = default);
}

public class ConversationsApi(ISlackApiClient client) : IConversationsApi
{
    public async Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default)
    {
        var answer = await client.Post<ConversationIdResponse>(
            "conversations.open",
            new() { ["users"] = userIds, ["return_im"] = false },
            cancellationToken
        );
        return answer.Channel.Id;
    }

    public Task<ConversationHistoryResponse> History(
        string channelId,
        string latestTs = null,
        string oldestTs = null,
        bool inclusive = false,
        int limit = 100,
        bool includeAllMetadata = false,
        string cursor = null,
        CancellationToken cancellationToken = default) =>
        client.Get<ConversationHistoryResponse>(
            "conversations.history",
            new()
            {
                ["channel"] = channelId,
                ["cursor"] = cursor,
                ["inclusive"] = inclusive,
                ["latest"] = latestTs,
                ["limit"] = limit,
                ["oldest"] = oldestTs,
                ["include_all_metadata"] = includeAllMetadata,
            },
            cancellationToken);
}

public class ConversationMessagesResponse
{
    public IList<MessageEvent> Messages { get; set; } = [];
}

public class ConversationHistoryResponse : ConversationMessagesResponse;

public class ConversationIdResponse
{
    public ConversationId Channel { get; set; }
}

public class ConversationId
{
    public string Id { get; set; }
}
