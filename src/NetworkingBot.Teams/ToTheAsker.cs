using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkingBot.Core;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Teams;

/// <summary>
/// Brings an answer to whoever asked and to nobody else: in their own chat as it is, elsewhere as a message that only they see; where Teams
/// takes none, in their own chat, with a line where they asked. What the bot knows of a person is not for those who read along.
/// </summary>
internal sealed class ToTheAsker(TargetedMessages targeted, PersonalChats chats, IdentityStore identities)
{
    public async Task SendAsync(ITurnContext turn, IReadOnlyList<Activity> messages, Lang lang, CancellationToken cancellation)
    {
        for (var sent = 0; sent < messages.Count; sent++)
        {
            if (Inbound.IsPrivate(turn.Activity))
            {
                await turn.SendActivityAsync(messages[sent], cancellation);
            }
            else if (!await targeted.SendAsync(turn, messages[sent], cancellation))
            {
                var phrases = TeamsPhrases.In(lang);
                var isTold = await InTheirChatAsync(turn, [.. messages.Skip(sent)], cancellation);
                await turn.SendActivityAsync(
                    new Activity { Type = ActivityTypes.Message, Text = isTold ? phrases.AnsweredInYourChat : phrases.BetweenYouAndMe },
                    cancellation
                );
                return;
            }
        }
    }

    private async Task<bool> InTheirChatAsync(ITurnContext turn, IReadOnlyList<Activity> messages, CancellationToken cancellation)
    {
        var asker = Inbound.AddressOf(Inbound.TenantOf(turn.Activity), turn.Activity.From);
        var reference = TeamsReference.Parse((await identities.FindAsync(asker, cancellation))?.ConversationReference);
        var isTold = false;
        try
        {
            await chats.RunAsync(asker, reference, TellAsync, cancellation);
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault) && !cancellation.IsCancellationRequested)
        {
            return isTold;
        }

        return isTold;

        async Task TellAsync(ITurnContext chat, CancellationToken stop)
        {
            chat.Activity.Id = null;
            foreach (var message in messages)
            {
                await chat.SendActivityAsync(message, stop);
                isTold = true;
            }
        }
    }
}
