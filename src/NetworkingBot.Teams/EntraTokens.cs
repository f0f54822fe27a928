using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>Somebody of a tenant, as Entra ID vouches for them in a token.</summary>
/// <param name="IsGuest">True where Entra says so, or lets them sign in from elsewhere.</param>
internal sealed record EntraUser(string Tenant, string ObjectId, bool IsGuest);

/// <summary>
/// Checks access tokens of Entra ID, version 2.0, which were given to an application that asks for a person.
/// https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
/// </summary>
internal sealed class EntraTokens(IHttpClientFactory clients, IOptions<TeamsSettings> settings, IClock clock)
{
    public const string Client = "entra";

    /// <summary>What the person let the application do. The one name that Microsoft 365 asks for.</summary>
    public const string Permission = "access_as_user";

    /// <summary>Stands in the issuer of keys that all tenants share.</summary>
    private const string AnyTenant = "{tenantid}";

    private const int LongestToken = 16 * 1024;

    /// <summary>How far the clocks of two machines may lie apart.</summary>
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken, MapInboundClaims = false };

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata = new(
        settings.Value.Copilot.MetadataUrl.AbsoluteUri,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(clients.CreateClient(Client)) { RequireHttps = !settings.Value.Copilot.MetadataUrl.IsLoopback });

    /// <summary>Null when it is no token for this bot that is good now.</summary>
    /// <exception cref="InvalidOperationException">The keys cannot be fetched: it says nothing about the token.</exception>
    public async Task<EntraUser?> ReadAsync(string token, CancellationToken cancellation)
    {
        if (TokenHeader.DemandsMore(token))
        {
            return null;
        }

        var result = await ValidateAsync(token, cancellation);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // A key that is new is fetched, seldom enough that forged ones make no traffic.
            _metadata.RequestRefresh();
            result = await ValidateAsync(token, cancellation);
        }

        return result.IsValid ? UserOf(result.ClaimsIdentity) : null;
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, CancellationToken cancellation)
    {
        var metadata = await _metadata.GetConfigurationAsync(cancellation);
        return await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = metadata.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudience = settings.Value.Copilot.AppId,
            IssuerValidator = (issuer, read, _) => IsIssuer(metadata.Issuer, issuer, read)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The issuer is not the tenant's Entra ID."),
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        });
    }

    private static bool IsIssuer(string template, string issuer, SecurityToken token) =>
        token is JsonWebToken read && read.TryGetPayloadValue("tid", out string tenant) && Guid.TryParseExact(tenant, "D", out _)
        && string.Equals(template.Replace(AnyTenant, tenant, StringComparison.Ordinal), issuer, StringComparison.Ordinal);

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetCurrentInstant().ToDateTimeUtc();
        return until is { } end && now < end + _skew && (from is not { } start || start - _skew <= now);
    }

    /// <summary>Null for what an application asks for itself, and for what the person let it not do.</summary>
    private static EntraUser? UserOf(ClaimsIdentity claims)
    {
        var tenant = claims.FindFirst("tid")?.Value;
        var person = claims.FindFirst("oid")?.Value;
        return claims.FindFirst("ver")?.Value == "2.0"
            && claims.FindFirst("idtyp")?.Value is null or "user"
            && claims.FindFirst("scp")?.Value.Split(' ').Contains(Permission) == true
            && Guid.TryParseExact(tenant, "D", out _)
            && Guid.TryParseExact(person, "D", out _)
                ? new EntraUser(tenant!, person!, IsGuest(claims, tenant!))
                : null;
    }

    /// <summary>“acct” is told where the registration asks for it; “idp” is told of whoever signs in elsewhere.</summary>
    private static bool IsGuest(ClaimsIdentity claims, string tenant) =>
        claims.FindFirst("acct")?.Value is not (null or "0")
        || (claims.FindFirst("idp")?.Value is { } elsewhere && !elsewhere.Contains(tenant, StringComparison.OrdinalIgnoreCase));
}
