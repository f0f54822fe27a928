namespace NetworkingBot.Host.Composition;

/// <summary>The configuration outside the web server: the same sources in the same order as the server's.</summary>
internal static class BotConfiguration
{
    public static IConfiguration Read()
    {
        var environment = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production";
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true);
        if (environment == Environments.Development)
        {
            configuration.AddUserSecrets(typeof(BotConfiguration).Assembly, optional: true);
        }

        return configuration.AddEnvironmentVariables().Build();
    }
}
