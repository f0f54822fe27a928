using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Assistants;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>
/// Microsoft 365 Copilot and its agents, which ask with a token that Entra ID gave them for the person. The tenants are those of the bot.
/// https://learn.microsoft.com/microsoft-365/copilot/extensibility/plugin-authentication-entra-sso
/// </summary>
internal sealed class CopilotAssistant(EntraTokens tokens, IOptions<TeamsSettings> settings, ILogger<CopilotAssistant> logger) : IAssistant
{
    private const string Scheme = "Bearer ";

    public string Name => "Microsoft 365 Copilot";

    public bool Claims(AssistantRequest request) => request.Header("Authorization") is not null;

    public async Task<Asker> ProveAsync(AssistantRequest request, CancellationToken cancellation)
    {
        var sent = request.Header("Authorization") ?? "";
        if (!sent.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return new Asker.Refused("there is no token", IsGenuine: false);
        }

        try
        {
            return await tokens.ReadAsync(sent[Scheme.Length..].Trim(), cancellation) switch
            {
                null => new Asker.Refused("the token is not valid", IsGenuine: false),
                { Tenant: var tenant } when settings.Value.OrganisationOf(tenant) is null =>
                    new Asker.Refused("the tenant is not on the list", IsGenuine: true),
                { IsGuest: true } when !settings.Value.IncludeGuests =>
                    new Asker.Outsider(TeamsPhrases.In(Lang.English).GuestsStayOut, Lang.English),
                { Tenant: var tenant, ObjectId: var id } =>
                    new Asker.Named(new Caller(Inbound.AddressOf(tenant, new ChannelAccount { AadObjectId = id }), "")),
            };
        }
        catch (Exception unreachable) when (TokenCheck.IsKeyless(unreachable) && !cancellation.IsCancellationRequested)
        {
            logger.KeysUnreachable(unreachable);
            return new Asker.NotNow();
        }
    }
}
