using NetworkingBot.Core.Conversation;
using Newtonsoft.Json;
using NodaTime;
using SlackNet;
using Message = NetworkingBot.Core.Conversation.Message;

namespace NetworkingBot.Slack;

/// <summary>Writes to people of Slack who have not just written.</summary>
internal sealed class SlackChannel(Installations installations, Outbound outbound, SendQueue queue) : IGroupChannel
{
    public const string ChannelName = "slack";

    private static readonly Duration _usualWait = Duration.FromSeconds(30);

    public string Name => ChannelName;

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) =>
        CallAsync(
            to.Address,
            async (client, posted) =>
    {
        var conversation = to.ConversationReference ?? await client.Conversations.Open([to.Address.User], cancellation);
        if (message is { Id: { } id, MaybeSentAt: { } since })
        {
            await posted.FindAsync(client, conversation, id, since, cancellation);
        }

        var sent = await PostAsync(client, conversation, message, posted, cancellation);
        return conversation == to.ConversationReference ? sent : sent with { ConversationReference = conversation };
    }, cancellation);

    /// <summary>What a group was told cannot be asked for: that takes a scope which Slack grants after a review of its own.</summary>
    public Task<Delivery> OpenGroupAsync(IReadOnlyList<Recipient> people, Message message, CancellationToken cancellation) =>
        CallAsync(
            people[0].Address,
            async (client, posted) =>
    {
        if (message.MaybeSentAt is not null)
        {
            return new Delivery.UnknownOutcome();
        }

        try
        {
            var conversation = await client.Conversations.Open(people.Select(person => person.Address.User), cancellation);
            return await PostAsync(client, conversation, message, posted, cancellation) with { ConversationReference = conversation };
        }
        catch (SlackException refused) when (refused.ErrorCode == "missing_scope" && !posted.Any)
        {
            // The workspace did not grant this optional scope: as on a channel without groups, each of them hears how to reach the other.
            return new Delivery.Unreachable(refused.ErrorCode);
        }
    }, cancellation);

    private async Task<Delivery.Sent> PostAsync(
        ISlackApiClient client,
        string conversation,
        Message message,
        PostedParts posted,
        CancellationToken cancellation
    )
    {
        var parts = outbound.Messages(message.Text, message.Lang, message.Cards);
        for (var number = 0; number < parts.Count; number++)
        {
            if (posted[number] is null)
            {
                await queue.PaceAsync(conversation, cancellation);
                parts[number].Channel = conversation;
                parts[number].MetadataJson = message.Id is { } id ? PostedParts.Mark(id, number) : null;
                posted[number] = (await client.Chat.PostMessage(parts[number], cancellation)).Ts;
            }
        }

        return new Delivery.Sent();
    }

    private async Task<Delivery> CallAsync(
        Address to,
        Func<ISlackApiClient, PostedParts, Task<Delivery>> call,
        CancellationToken cancellation
    )
    {
        var posted = new PostedParts();
        try
        {
            return await installations.FindAsync(to.Workspace, cancellation) is { } installation
                ? await call(installations.ClientOf(installation), posted)
                : new Delivery.Unreachable("not_installed");
        }
        catch (SlackRateLimitException limit)
        {
            return new Delivery.Throttled(limit.RetryAfter is { } wait ? Duration.FromTimeSpan(wait) : _usualWait)
            {
                MaybeSent = posted.Any,
            };
        }
        catch (SlackException refused)
        {
            return IsFinal(refused.ErrorCode)
                ? new Delivery.Unreachable(refused.ErrorCode)
                : new Delivery.Failed(refused.ErrorCode) { MaybeSent = posted.Any || IsVague(refused.ErrorCode) };
        }
        catch (HttpRequestException broken)
        {
            return new Delivery.Failed(broken.StatusCode?.ToString() ?? broken.HttpRequestError.ToString())
            {
                MaybeSent = posted.Any || !Transient.NeverArrived(broken),
            };
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Delivery.Failed("timeout") { MaybeSent = true };
        }
        catch (JsonException)
        {
            return new Delivery.Failed("unreadable_answer") { MaybeSent = true };
        }
    }

    /// <summary>
    /// Slack failed, and says that a part of what was asked may be done. https://docs.slack.dev/reference/methods/chat.postMessage#errors
    /// </summary>
    private static bool IsVague(string error) => error is "internal_error" or "fatal_error";

    /// <summary>
    /// Nothing that is sent to this person later would fare better. A token that Slack does not take (invalid_auth, account_inactive …), a
    /// workspace that is being moved or an app without its tab says nothing of the person.
    /// https://docs.slack.dev/reference/methods/chat.postMessage#errors
    /// </summary>
    private static bool IsFinal(string error) =>
        error is "channel_not_found" or "user_disabled" or "user_not_found" or "user_not_visible" or "is_archived" or "cannot_dm_bot";
}
