using NetworkingBot.Core.Conversation;
using NodaTime;
using SlackNet;
using SlackNet.WebApi;
using Message = NetworkingBot.Core.Conversation.Message;

namespace NetworkingBot.Slack;

/// <summary>Writes to people of Slack who have not just written. A message's reference is its conversation and its time, “D123/1700000000.000100”.</summary>
internal sealed class SlackChannel(Installations installations, Outbound outbound, Outbox outbox) : IGroupChannel
{
    public const string ChannelName = "slack";

    private static readonly Duration _usualWait = Duration.FromSeconds(30);

    public string Name => ChannelName;

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) => CallAsync(to.Address, async client =>
    {
        var conversation = to.ConversationReference ?? await client.Conversations.Open([to.Address.User], cancellation);
        var sent = await PostAsync(client, conversation, message, cancellation);
        return conversation == to.ConversationReference ? sent : sent with { ConversationReference = conversation };
    }, cancellation);

    public Task<Delivery> OpenGroupAsync(IReadOnlyList<Recipient> people, Message message, CancellationToken cancellation) => CallAsync(people[0].Address, async client =>
    {
        var conversation = await client.Conversations.Open(people.Select(person => person.Address.User), cancellation);
        return await PostAsync(client, conversation, message, cancellation) with { ConversationReference = conversation };
    }, cancellation);

    public Task<Delivery> UpdateAsync(Recipient to, string messageReference, Message message, CancellationToken cancellation) => CallAsync(to.Address, async client =>
    {
        var reference = messageReference.Split('/', 2);
        var changed = outbound.Messages(message.Text, message.Lang, message.Cards)[0];
        await client.Chat.Update(new MessageUpdate { ChannelId = reference[0], Ts = reference[^1], Text = changed.Text, Blocks = changed.Blocks }, cancellation);
        return new Delivery.Sent(messageReference);
    }, cancellation);

    private async Task<Delivery.Sent> PostAsync(ISlackApiClient client, string conversation, Message message, CancellationToken cancellation)
    {
        PostMessageResponse? first = null;
        foreach (var part in outbound.Messages(message.Text, message.Lang, message.Cards))
        {
            await outbox.PaceAsync(conversation, cancellation);
            part.Channel = conversation;
            var sent = await client.Chat.PostMessage(part, cancellation);
            first ??= sent;
        }

        return new Delivery.Sent($"{conversation}/{first!.Ts}");
    }

    private async Task<Delivery> CallAsync(Address to, Func<ISlackApiClient, Task<Delivery>> call, CancellationToken cancellation)
    {
        try
        {
            return await installations.FindAsync(to.Workspace, cancellation) is { } installation
                ? await call(installations.ClientOf(installation))
                : new Delivery.Unreachable("not_installed");
        }
        catch (SlackRateLimitException limit)
        {
            return new Delivery.Throttled(limit.RetryAfter is { } wait ? Duration.FromTimeSpan(wait) : _usualWait);
        }
        catch (SlackException refused)
        {
            return IsFinal(refused.ErrorCode) ? new Delivery.Unreachable(refused.ErrorCode) : new Delivery.Failed(refused.ErrorCode);
        }
        catch (HttpRequestException broken)
        {
            return new Delivery.Failed(broken.StatusCode?.ToString() ?? broken.HttpRequestError.ToString());
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Delivery.Failed("timeout");
        }
    }

    /// <summary>Nothing that is sent to this person later would fare better. https://docs.slack.dev/reference/methods/chat.postMessage#errors</summary>
    private static bool IsFinal(string error) => error is "channel_not_found" or "account_inactive" or "user_disabled" or "user_not_found" or "user_not_visible"
        or "is_archived" or "cannot_dm_bot" or "token_revoked" or "invalid_auth" or "org_login_required" or "messages_tab_disabled";
}
