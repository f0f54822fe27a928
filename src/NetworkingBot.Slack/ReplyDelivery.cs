using NetworkingBot.Core.Conversation;
using SlackNet;
using SlackNet.Interaction;
using SlackNet.WebApi;
using Message = SlackNet.WebApi.Message;

namespace NetworkingBot.Slack;

/// <summary>Carries answers to where somebody spoke: one after the other for each person, again when Slack asks to wait.</summary>
internal sealed class ReplyDelivery(Installations installations, SendQueue queue, FileUpload files)
{
    /// <summary>Does something for a person after all that is under way for them.</summary>
    public void Run(SlackInstallation installation, string user, Func<CancellationToken, Task> send) =>
        queue.Add(installation.Team, user, send);

    /// <summary>Carries the steps in order; views overtake messages.</summary>
    public void Send(SlackInstallation installation, string user, Surface surface, IEnumerable<PostStep> steps)
    {
        foreach (var step in steps)
        {
            queue.Add(
                installation.Team,
                user,
                stop => CarryAsync(installation, user, surface, step, stop),
                isUrgent: step is PostStep.Open or PostStep.Show
            );
        }
    }

    private async Task CarryAsync(
        SlackInstallation installation,
        string user,
        Surface surface,
        PostStep step,
        CancellationToken cancellation
    )
    {
        var client = installations.ClientOf(installation);
        switch (step)
        {
            case PostStep.Open(var view):
                await client.Views.Open(surface.Trigger, view, cancellation);
                break;
            case PostStep.Show(var view):
                await client.Views.UpdateByViewId(view, surface.View, cancellationToken: cancellation);
                break;
            case PostStep.Replace(var message):
                await ReplaceAsync(client, user, surface, message, cancellation);
                break;
            case PostStep.Say(var message):
                await SayAsync(client, user, surface, message, cancellation);
                break;
            case PostStep.HandOver handed:
                var said = await HandOverAsync(client, user, surface, handed.Files, cancellation) ? handed.Given : handed.Refused;
                // Steps of their own: saying it again, after Slack asked to wait, hands nothing over again.
                Send(installation, user, surface, said);
                break;
        }
    }

    private async Task<bool> HandOverAsync(
        ISlackApiClient client,
        string user,
        Surface surface,
        IReadOnlyList<OutgoingFile> handed,
        CancellationToken cancellation
    )
    {
        var (conversation, thread) = surface is { Kind: SurfaceKind.Conversation, Channel: { } here }
            ? (here, surface.Thread)
            : (await client.Conversations.Open([user], cancellation), null);
        await queue.PaceAsync(conversation, cancellation);
        return await files.ShareAsync(client, handed, conversation, thread, cancellation);
    }

    private async Task ReplaceAsync(ISlackApiClient client, string user, Surface surface, Message message, CancellationToken cancellation)
    {
        if (surface.ResponseUrl is not null && await RespondAsync(client, surface.ResponseUrl, message, replace: true, cancellation))
        {
            return;
        }

        if (surface.Kind == SurfaceKind.Conversation)
        {
            await client.Chat.Update(
                new MessageUpdate
                {
                    ChannelId = surface.Channel,
                    Ts = surface.Clicked,
                    Text = message.Text,
                    Blocks = message.Blocks,
                },
                cancellation
            );
            return;
        }

        await SayAsync(client, user, surface with { ResponseUrl = null }, message, cancellation);
    }

    private async Task SayAsync(ISlackApiClient client, string user, Surface surface, Message message, CancellationToken cancellation)
    {
        if (surface.Kind == SurfaceKind.Conversation && surface.Channel is not null)
        {
            await queue.PaceAsync(surface.Channel, cancellation);
            await client.Chat.PostMessage(In(message, surface.Channel, surface.Thread), cancellation);
            return;
        }

        if (surface.ResponseUrl is not null && await RespondAsync(client, surface.ResponseUrl, message, replace: false, cancellation))
        {
            return;
        }

        if (surface.Channel is null || !await WhisperAsync(client, user, surface, message, cancellation))
        {
            var conversation = await client.Conversations.Open([user], cancellation);
            await queue.PaceAsync(conversation, cancellation);
            await client.Chat.PostMessage(In(message, conversation, thread: null), cancellation);
        }
    }

    /// <summary>False when the address was used up or is too old.</summary>
    private static async Task<bool> RespondAsync(
        ISlackApiClient client,
        string responseUrl,
        Message message,
        bool replace,
        CancellationToken cancellation
    )
    {
        try
        {
            var response = new MessageResponse { ResponseType = ResponseType.Ephemeral, ReplaceOriginal = replace, Message = message };
            await client.Respond(responseUrl, new SlackNet.Interaction.MessageUpdateResponse(response), cancellation);
            return true;
        }
        catch (SlackException)
        {
            return false;
        }
        catch (HttpRequestException refused)
            when (refused.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone)
        {
            return false;
        }
    }

    /// <summary>False when the person or the bot is not in the channel.</summary>
    private static async Task<bool> WhisperAsync(
        ISlackApiClient client,
        string user,
        Surface surface,
        Message message,
        CancellationToken cancellation
    )
    {
        try
        {
            await client.Chat.PostEphemeral(user, In(message, surface.Channel!, surface.Thread), cancellation);
            return true;
        }
        catch (SlackException)
        {
            return false;
        }
    }

    private static Message In(Message message, string channel, string? thread) => new()
    {
        Channel = channel,
        ThreadTs = thread,
        Text = message.Text,
        Blocks = message.Blocks,
        UnfurlLinks = message.UnfurlLinks,
        UnfurlMedia = message.UnfurlMedia,
    };
}
