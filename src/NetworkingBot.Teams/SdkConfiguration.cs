using Microsoft.Extensions.Configuration;

namespace NetworkingBot.Teams;

/// <summary>The settings under the names by which the SDK knows them.</summary>
internal static class SdkConfiguration
{
    public static IConfiguration Of(TeamsSettings settings) => new ConfigurationBuilder().AddInMemoryCollection(
    [
        .. settings.HasIdentity ? Identity(settings) : [],
        .. settings.Cloud is { } cloud ? Cloud(cloud) : [],
    ]).Build();

    private static Dictionary<string, string?> Identity(TeamsSettings settings) => new()
    {
        ["MicrosoftAppType"] = settings.AppType.ToString(),
        ["MicrosoftAppId"] = settings.AppId,
        ["MicrosoftAppPassword"] = settings.AppPassword,
        ["MicrosoftAppTenantId"] = settings.AppTenantId,
    };

    private static Dictionary<string, string?> Cloud(TeamsCloud cloud) => new()
    {
        ["ToChannelFromBotLoginUrl"] = cloud.LoginUrl,
        ["ToChannelFromBotOAuthScope"] = cloud.Scope,
        ["ToBotFromChannelTokenIssuer"] = cloud.Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = cloud.MetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = cloud.EntraMetadataUrl,
        ["OAuthUrl"] = cloud.OAuthUrl,
        ["ValidateAuthority"] = "false",
    };
}
