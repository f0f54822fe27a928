using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace NetworkingBot.Teams;

/// <summary>Why a call is not let in. The caller is told the status and nothing else.</summary>
internal sealed record TokenFault(int Status, string Reason);

/// <summary>
/// Is it genuine? The SDK checks the token: issuer, audience, key, endorsement, lifetime, service URL. This checks what it does not: that there is a
/// token to check, that answers would go to Teams, and that the tenant may use the bot.
/// </summary>
internal sealed class TokenCheck(IOptions<TeamsSettings> settings, IHostEnvironment environment)
{
    /// <summary>False only where there is no identity to check them for; then nobody but this machine is let in.</summary>
    public bool ChecksTokens => settings.Value.HasIdentity;

    /// <summary>Before the body is read.</summary>
    public TokenFault? CheckCaller(string? authorization, IPAddress? caller)
    {
        if (settings.Value.HasIdentity)
        {
            return authorization?.StartsWith("Bearer ", StringComparison.Ordinal) == true ? null : Unauthorized("there is no token");
        }

        return environment.IsDevelopment() && caller is not null && IPAddress.IsLoopback(caller)
            ? null
            : Unauthorized("Teams:AppId is not set, and only this machine may call without it, in Development");
    }

    public TokenFault? Check(Envelope envelope) => envelope switch
    {
        { Channel: not "msteams" } => Forbidden("the channel is not Teams"),
        _ when !IsTrusted(envelope.ServiceUrl) => Forbidden("the service URL is not one of Teams"),
        _ when settings.Value.OrganisationOf(envelope.Tenant) is null => Forbidden("the tenant is not on the list"),
        _ => null,
    };

    private bool IsTrusted(Uri serviceUrl) => settings.Value.HasIdentity
        ? settings.Value.IsServiceHost(serviceUrl) && (serviceUrl.Scheme == Uri.UriSchemeHttps || serviceUrl.IsLoopback)
        : serviceUrl.IsLoopback;

    private static TokenFault Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    private static TokenFault Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
