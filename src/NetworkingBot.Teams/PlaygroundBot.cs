using Microsoft.Bot.Builder;

namespace NetworkingBot.Teams;

/// <summary>
/// Whoever comes without a token says their own tenant. Nobody there is taken at their word: all are of one tenant that no real one can be,
/// so that they are nobody whom the store knows from Teams.
/// </summary>
internal sealed class PlaygroundBot(TeamsBot bot) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.Activity.Conversation.TenantId = TeamsSettings.PlaygroundOrganisation;
        return bot.OnTurnAsync(turnContext, cancellationToken);
    }
}
