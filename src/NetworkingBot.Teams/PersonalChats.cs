using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>The chat of one person with the bot: gone on with where it is known, begun where it is not.</summary>
internal sealed class PersonalChats(TeamsAdapter adapter, Installations installations, IOptions<TeamsSettings> settings)
{
    private string AppId => settings.Value.AppId ?? "";

    /// <summary>Nothing is run when nobody of the tenant has written yet, so that it is not known where Teams is reached.</summary>
    public async Task RunAsync(Address to, TeamsReference? reference, BotCallbackHandler run, CancellationToken cancellation)
    {
        if (reference is not null)
        {
            await adapter.ContinueConversationAsync(AppId, reference.ToConversation(), run, cancellation);
        }
        else if (await installations.ServiceUrlAsync(to.Workspace, cancellation) is { } serviceUrl)
        {
            var personal = new ConversationParameters
            {
                IsGroup = false,
                Bot = new ChannelAccount(id: "28:" + AppId),
                Members = [new ChannelAccount(id: to.User)],
                TenantId = to.Workspace,
                ChannelData = new TeamsChannelData { Tenant = new TenantInfo(to.Workspace) },
            };
            await adapter.CreateConversationAsync(AppId, Channels.Msteams, serviceUrl, null, personal, run, cancellation);
        }
    }
}
