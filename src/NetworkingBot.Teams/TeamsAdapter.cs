using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Teams;

/// <summary>
/// Bot Builder's adapter in two steps, of which each fails in its own way: whose token is it, and the turn. Both take the activity that was
/// judged; the adapter's own endpoint would read the body once more, by other rules.
/// </summary>
internal sealed class TeamsAdapter(BotFrameworkAuthentication authentication, ILogger logger) : CloudAdapter(authentication, logger)
{
    /// <summary>
    /// Throws whatever the token is refused with: not only what is declared, but anything that reading a broken one leads to.
    /// </summary>
    public Task<AuthenticateRequestResult> AuthenticateAsync(string? authorization, Activity activity, CancellationToken cancellation) =>
        BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authorization, cancellation);

    public async Task RunAsync(
        AuthenticateRequestResult caller,
        Activity activity,
        IBot bot,
        HttpResponse response,
        CancellationToken cancellation
    ) => await HttpHelper.WriteResponseAsync(response, await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellation));
}
