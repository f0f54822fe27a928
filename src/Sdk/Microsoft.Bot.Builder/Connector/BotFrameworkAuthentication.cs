using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who calls the bot, and how the bot calls back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The request does not come from the channel; the message says why.</exception>
    internal abstract Task<ClaimsIdentity> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellation);

    internal abstract Task<ConnectorClient> ConnectAsync(ClaimsIdentity identity, string serviceUrl, CancellationToken cancellation);
}

/// <summary>Settings of the token checks beyond what configuration holds: none that this bot uses.</summary>
public class AuthenticationConfiguration;

/// <summary>Knows the bot's app id and makes the credentials for calls to the channel.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>True when there is no app id: then callers are not checked.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
