namespace SlackNet.WebApi;

public interface IChatApi
{
    /// <summary>https://docs.slack.dev/reference/methods/chat.postMessage</summary>
    Task<PostMessageResponse> PostMessage(Message message, CancellationToken cancellationToken = default);

    /// <summary>https://docs.slack.dev/reference/methods/chat.postEphemeral</summary>
    Task<PostEphemeralResponse> PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default);

    /// <summary>https://docs.slack.dev/reference/methods/chat.update</summary>
    Task<MessageUpdateResponse> Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default);
}

public class ChatApi(ISlackApiClient client) : IChatApi
{
    public Task<PostMessageResponse> PostMessage(Message message, CancellationToken cancellationToken = default) =>
        client.Post<PostMessageResponse>(
            "chat.postMessage",
            new()
            {
                ["channel"] = message.Channel,
                ["text"] = message.Text,
                ["blocks"] = message.Blocks,
                ["unfurl_links"] = message.UnfurlLinks,
                ["unfurl_media"] = message.UnfurlMedia,
                ["thread_ts"] = message.ThreadTs,
                ["metadata"] = message.MetadataJson,
            },
            cancellationToken);

    public Task<PostEphemeralResponse> PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default) =>
        client.Post<PostEphemeralResponse>(
            "chat.postEphemeral",
            new()
            {
                ["channel"] = message.Channel,
                ["text"] = message.Text,
                ["user"] = userId,
                ["blocks"] = message.Blocks,
                ["thread_ts"] = message.ThreadTs,
            },
            cancellationToken);

    public Task<MessageUpdateResponse> Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default) =>
        client.Post<MessageUpdateResponse>(
            "chat.update",
            new()
            {
                ["ts"] = messageUpdate.Ts,
                ["channel"] = messageUpdate.ChannelId,
                ["text"] = messageUpdate.Text,
                ["blocks"] = messageUpdate.Blocks,
            },
            cancellationToken);
}

public class PostMessageResponse
{
    public string Ts { get; set; }

    public string Channel { get; set; }
}

public class PostEphemeralResponse
{
    public string MessageTs { get; set; }
}

public class MessageUpdateResponse
{
    public string Ts { get; set; }
}
