using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens come from. Configuration overrides the public cloud either as a whole or not at all.</summary>
internal sealed record AuthenticationSettings(string LoginUrl, string Scope, string Issuer, string MetadataUrl, bool ValidateAuthority)
{
    /// <summary>The tenant stands at <c>{0}</c>.</summary>
    public const string PublicLoginUrl = "https://login.microsoftonline.com/{0}";

    private static readonly AuthenticationSettings _public = new(
        PublicLoginUrl,
        "https://api.botframework.com",
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        true);

    public static AuthenticationSettings From(IConfiguration configuration)
    {
        var own = new AuthenticationSettings(
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            bool.Parse(configuration["ValidateAuthority"] ?? "true"));
        return string.IsNullOrEmpty(own.LoginUrl + own.Scope + own.Issuer + own.MetadataUrl) ? _public : own;
    }
}
