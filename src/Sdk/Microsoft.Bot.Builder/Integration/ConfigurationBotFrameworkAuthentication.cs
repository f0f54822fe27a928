using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as configuration says: <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c> and the URLs of another cloud.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly AuthenticationSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly ChannelTokenValidator _tokens;
    private readonly IHttpClientFactory _clients;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        _settings = AuthenticationSettings.From(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        _clients = httpClientFactory;
        _tokens = new ChannelTokenValidator(_settings.Issuer, new SigningKeys(_settings.MetadataUrl, new HttpClient(), TimeProvider.System), _credentials);
    }

    internal override async Task<ClaimsIdentity> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await _tokens.ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellation);

        return await _credentials.IsAuthenticationDisabledAsync(cancellation)
            ? new ClaimsIdentity([], "anonymous")
            : throw new UnauthorizedAccessException("No Authorization header");
    }

    internal override async Task<ConnectorClient> ConnectAsync(ClaimsIdentity identity, string serviceUrl, CancellationToken cancellation)
    {
        var appId = identity.FindFirst("aud")?.Value ?? "";
        var credentials = await _credentials.CreateCredentialsAsync(appId, _settings.Scope, _settings.LoginUrl, _settings.ValidateAuthority, cancellation);
        return new ConnectorClient(new Uri(serviceUrl), credentials, _clients?.CreateClient("") ?? new HttpClient());
    }
}
