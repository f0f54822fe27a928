using NetworkingBot.Testing;

namespace NetworkingBot.Bench.Turns;

/// <summary>The two bots, each as whoever runs it would start it.</summary>
internal sealed class Stage(LocalPlatform platform, string folder)
{
    private static readonly string _configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public string Certificate => Path.Combine(folder, "trusted.pem");

    public string Database => Path.Combine(folder, "bot.db");

    public Task<ServedProcess> StartBotAsync(Uri address) =>
        ServedProcess.StartAsync(
            RepositoryRoot.Combine("artifacts", "bin", "NetworkingBot.Host", _configuration, "NetworkingBot.Host"),
            ["serve"],
            new Dictionary<string, string>
            {
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = address.AbsoluteUri,
                ["SSL_CERT_FILE"] = Certificate,
                ["Storage__Sqlite__Path"] = Database,
                ["Programme__Company"] = "Bench",
                ["Programme__Contact"] = "people@example.com",
                ["LocalPage__Enabled"] = "false",
                ["Teams__AppId"] = LocalPlatform.AppId,
                ["Teams__AppType"] = "SingleTenant",
                ["Teams__AppTenantId"] = LocalPlatform.Tenant,
                ["Teams__AppPassword"] = "secret",
                [$"Teams__Tenants__{LocalPlatform.Tenant}"] = TurnOrganisation.Org.Value,
                ["Teams__ServiceHosts__0"] = new Uri(platform.Plain).Authority,
                ["Teams__Cloud__LoginUrl"] = $"{platform.Secure}/login",
                ["Teams__Cloud__Scope"] = Issuer.Name,
                ["Teams__Cloud__Issuer"] = Issuer.Name,
                ["Teams__Cloud__MetadataUrl"] = $"{platform.Secure}/openid",
                ["Teams__Cloud__EntraMetadataUrl"] = $"{platform.Secure}/openid",
                ["Teams__Cloud__OAuthUrl"] = $"{platform.Secure}/oauth",
                ["Slack__SigningSecret"] = Speaker.Slack.Secret,
                ["Slack__BotToken"] = "xoxb-bench",
                ["Slack__ApiUrl"] = $"{platform.Plain}/slack/",
                ["Slack__Organisation"] = TurnOrganisation.Org.Value,
            });

    public Task<ServedProcess> StartEchoAsync(Uri address) =>
        ServedProcess.StartAsync(
            Environment.ProcessPath!,
            [EchoBot.Command, address.AbsoluteUri],
            new Dictionary<string, string>
            {
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["SSL_CERT_FILE"] = Certificate,
                ["MicrosoftAppType"] = "SingleTenant",
                ["MicrosoftAppId"] = LocalPlatform.AppId,
                ["MicrosoftAppPassword"] = "secret",
                ["MicrosoftAppTenantId"] = LocalPlatform.Tenant,
                ["ToChannelFromBotLoginUrl"] = $"{platform.Secure}/login",
                ["ToChannelFromBotOAuthScope"] = Issuer.Name,
                ["ToBotFromChannelTokenIssuer"] = Issuer.Name,
                ["ToBotFromChannelOpenIdMetadataUrl"] = $"{platform.Secure}/openid",
                ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{platform.Secure}/openid",
                ["OAuthUrl"] = $"{platform.Secure}/oauth",
                ["ValidateAuthority"] = "false",
            }
        );
}
