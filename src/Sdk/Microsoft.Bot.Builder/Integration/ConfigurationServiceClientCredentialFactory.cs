using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's own identity: a secret (of one tenant or of many), or a managed identity that a user assigned. Without an app id there is none.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> _made = new(StringComparer.Ordinal);
    private readonly string _appId;
    private readonly string _password;
    private readonly string _tenantId;
    private readonly bool _managed;
    private readonly IMsalHttpClientFactory _clients;

    /// <exception cref="ArgumentException">What the app type needs is missing.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var appType = configuration["MicrosoftAppType"] ?? "";
        var single = appType.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase);
        _managed = appType.Equals("UserAssignedMsi", StringComparison.OrdinalIgnoreCase);
        _appId = configuration["MicrosoftAppId"];
        _password = configuration["MicrosoftAppPassword"];
        _tenantId = single || _managed ? configuration["MicrosoftAppTenantId"] : "";
        _clients = httpClient is null ? null : new OneClient(httpClient);
        Require(single || _managed, _appId, "MicrosoftAppId", appType);
        Require(single || _managed, _tenantId, "MicrosoftAppTenantId", appType);
        Require(single, _password, "MicrosoftAppPassword", appType);
        if (_managed && !string.IsNullOrWhiteSpace(_password))
            throw new ArgumentException("MicrosoftAppPassword must not be set for MSI in configuration.", nameof(configuration));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(_appId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(_appId))
            return Task.FromResult<ServiceClientCredentials>(new NoCredentials());

        if (!string.Equals(appId, _appId, StringComparison.Ordinal))
            throw new InvalidOperationException($"Invalid appId {appId} does not match expected {_appId}");

        return Task.FromResult(_made.GetOrAdd(audience, _ => _managed ? Managed(audience) : WithSecret(audience, loginEndpoint, validateAuthority)));
    }

    private BearerCredentials Managed(string audience)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(Identity.Client.AppConfig.ManagedIdentityId.WithUserAssignedClientId(_appId));
        var app = (_clients is null ? builder : builder.WithHttpClientFactory(_clients)).Build();
        return new BearerCredentials(cancellation => app.AcquireTokenForManagedIdentity(audience).ExecuteAsync(cancellation));
    }

    private BearerCredentials WithSecret(string audience, string loginEndpoint, bool validateAuthority)
    {
        var authority = string.Format(CultureInfo.InvariantCulture, loginEndpoint, _tenantId.Length > 0 ? _tenantId : "botframework.com");
        var builder = ConfidentialClientApplicationBuilder.Create(_appId).WithClientSecret(_password)
            .WithAuthority(new Uri(authority), validateAuthority).WithInstanceDiscovery(validateAuthority);
        var app = (_clients is null ? builder : builder.WithHttpClientFactory(_clients)).Build();
        return new BearerCredentials(cancellation => app.AcquireTokenForClient([audience.TrimEnd('/') + "/.default"]).ExecuteAsync(cancellation));
    }

    private static void Require(bool needed, string value, string name, string appType)
    {
        if (needed && string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{name} is required for {appType} in configuration.", name);
    }

    private sealed class NoCredentials : ServiceClientCredentials;

    /// <summary>The identity library keeps tokens until shortly before they expire.</summary>
    private sealed class BearerCredentials(Func<CancellationToken, Task<AuthenticationResult>> acquire) : ServiceClientCredentials
    {
        public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Headers.Authorization = new("Bearer", (await acquire(cancellationToken)).AccessToken);
    }

    private sealed class OneClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
