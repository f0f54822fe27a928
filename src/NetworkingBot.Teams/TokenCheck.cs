using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using NetworkingBot.Http;

namespace NetworkingBot.Teams;

/// <summary>Why a call is not let in. The caller is told the status and nothing else.</summary>
internal sealed record TokenFault(int Status, string Reason);

/// <summary>
/// Is it genuine? The SDK checks the token: issuer, audience, key, endorsement, lifetime, service URL. This checks what it does not: that
/// there is a token to check, that answers would go to Teams, and that the tenant may use the bot.
/// </summary>
internal sealed class TokenCheck(IOptions<TeamsSettings> settings)
{
    private const string Scheme = "Bearer ";

    /// <summary>False only for the Playground, which has no tokens; then nobody but this machine is let in.</summary>
    public bool ChecksTokens => settings.Value.HasIdentity;

    /// <summary>Before the body is read.</summary>
    public TokenFault? CheckCaller(HttpContext http) => settings.Value switch
    {
        { HasIdentity: true } => http.Request.Headers.Authorization.ToString() switch
        {
            var sent when !sent.StartsWith(Scheme, StringComparison.Ordinal) => Unauthorized("there is no token"),
            var sent when TokenHeader.DemandsMore(sent.AsSpan(Scheme.Length)) =>
                Unauthorized("the token's header cannot be read, or demands what is not known here"),
            _ => null,
        },
        { Playground: true } => LocalRequest.Fault(http) is { } fault
            ? Unauthorized($"only this machine may call without a token, and {fault}")
            : null,
        _ => Unauthorized("Teams:AppId is not set"),
    };

    public TokenFault? Check(Envelope envelope) => envelope switch
    {
        { Channel: not "msteams" } => Forbidden("the channel is not Teams"),
        _ when !IsTrusted(envelope.ServiceUrl) => Forbidden("the service URL is not one of Teams"),
        _ when settings.Value.OrganisationOf(envelope.Tenant) is null => Forbidden("the tenant is not on the list"),
        _ => null,
    };

    /// <summary>
    /// After the SDK's own check of the token, which takes a service URL in any case: paths differ by it. It asks nothing about the service
    /// URL of a token that the bot's own registration got, as the emulator does; Teams sends none such.
    /// </summary>
    public TokenFault? Check(ClaimsIdentity caller, string serviceUrl) =>
        !settings.Value.HasIdentity
        || (
            Uri.TryCreate(caller.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value, UriKind.Absolute, out var claimed)
            && claimed == new Uri(serviceUrl)
        )
            ? null
            : Unauthorized("the token is for another service URL");

    /// <summary>True when it says nothing about the token: what it is to be checked with cannot be fetched.</summary>
    public static bool IsKeyless(Exception fault) =>
        fault is HttpRequestException or IOException or TaskCanceledException { InnerException: TimeoutException }
        || (fault is InvalidOperationException { InnerException: { } cause } && IsKeyless(cause));

    private bool IsTrusted(Uri serviceUrl) => settings.Value.HasIdentity
        ? settings.Value.IsServiceHost(serviceUrl) && (serviceUrl.Scheme == Uri.UriSchemeHttps || serviceUrl.IsLoopback)
        : serviceUrl.IsLoopback;

    private static TokenFault Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    private static TokenFault Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
