using Microsoft.Extensions.Configuration;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Doctor;
using NetworkingBot.Host.Settings;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Doctor;

/// <summary>Configurations that cannot work: each fault is named by its key, with what to do.</summary>
public sealed class BrokenConfigurationTests
{
    private const string Tenant = "6f1c2c5e-0d2b-4f0e-9a1d-6a3f0f6f4b11";

    [Theory]
    [InlineData("Storage:Azur:Endpoint", "https://a.table.core.windows.net", "Did you mean Storage:Azure?")]
    [InlineData("Telemetri:Endpoint", "http://collector:4317", "Did you mean Telemetry?")]
    [InlineData("Telemetry:Endpoint", "collector", "Set an address that begins with https://.")]
    [InlineData("Storage:Azure:Retries", "many", "Set a whole number.")]
    [InlineData("Telemetry:Transport", "Carrier", "Set one of Grpc, Http.")]
    [InlineData("Keys:LifetimeDays", "3", "Set 7 to 365 days.")]
    [InlineData("Programme:Administrators:0", "Marta", "Name people by the address")]
    [InlineData("Programme:PublicUrl", "http://bot.example.com", "begin it with https://")]
    [InlineData("LocalPage:RememberedMessages", "3", "must be between 10 and 1000")]
    [InlineData("Teams:AppId", "bot", "must be a GUID.")]
    [InlineData("Slack:AppToken", "xoxb-1", "Those begin with xapp-")]
    [InlineData("Slack:Slackbot", "true", "by it Slackbot proves who asks")]
    [InlineData("Teams:Copilot:AppId", "6f1c2c5e-0d2b-4f0e-9a1d-6a3f0f6f4b11", "Copilot's tenants are those of the bot")]
    public async Task A_setting_that_cannot_be_used_is_named_with_its_remedy(string key, string value, string remedy)
    {
        var told = await DoctorAsync((key, value));

        Assert.Contains($"✗ {key.Split(":Endpoint")[0]}", told, StringComparison.Ordinal);
        Assert.Contains(remedy, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_of_the_settings_are_told_at_once()
    {
        var told = await DoctorAsync(
            ("Keys:LifetimeDays", "3"),
            ("Storage:Azure:ConnectionString", "x"),
            ("Storage:Azure:Endpoint", "https://a.example"),
            ("Slack:BotToken", "xoxb-1")
        );

        Assert.Contains("✗ Storage:Azure:ConnectionString", told, StringComparison.Ordinal);
        Assert.Contains("✗ Slack:SigningSecret: is missing.", told, StringComparison.Ordinal);
        Assert.EndsWith("3 faults." + Environment.NewLine, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Programme:Company", "the privacy page must say who answers for the data")]
    [InlineData("Programme:Contact", "the privacy page must say who answers for the data")]
    [InlineData("Keys:KeyFile", "the store would hold Slack's tokens and the keys to them side by side")]
    public async Task What_colleagues_rely_on_is_demanded_in_production(string key, string why)
    {
        var told = await DoctorAsync(
            ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "secret"), ("Slack:SigningSecret", "12345678"),
            ("Slack:PublicUrl", "https://bot.example.com"),
            ("Programme:Company", key == "Programme:Company" ? " " : "Acme"),
            ("Programme:Contact", key == "Programme:Contact" ? "" : "privacy@acme.example"));

        Assert.Contains($"✗ {key}: is missing: {why}", told, StringComparison.Ordinal);
    }

    /// <summary>Whatever is not Development is used by colleagues.</summary>
    [Theory]
    [InlineData(null, 3)]
    [InlineData("", 3)]
    [InlineData("Production", 3)]
    [InlineData("Staging", 3)]
    [InlineData("production-eu", 3)]
    [InlineData("Development", 0)]
    public void It_is_demanded_under_any_other_name_as_well(string? environment, int faults)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Slack:ClientId"] = "1.2" })
            .Build();

        Assert.Equal(faults, ProductionDemands.Faults(settings, environment).Count());
    }

    [Fact]
    public async Task A_key_file_is_used_or_refused()
    {
        using var key = new Deployment.TemporaryFile(Convert.ToBase64String(new byte[32]), ".key");
        using var other = new Deployment.TemporaryFile("no key", ".key");

        Assert.Contains("encrypted by the key in the file.", await DoctorAsync(("Keys:KeyFile", key.Path)), StringComparison.Ordinal);
        Assert.Contains("✗ Keys:KeyFile: is not there, cannot be read, or holds no key.", await DoctorAsync(("Keys:KeyFile", other.Path)),
            StringComparison.Ordinal);
        Assert.Contains("not encrypted by any key of yours", await DoctorAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        using var file = new Deployment.TemporaryFile(string.Concat(Enumerable.Repeat("This is a letter to my aunt. ", 100)), ".db");

        var told = await DoctorAsync(("Storage:Sqlite:Path", file.Path));

        Assert.Contains(
            "✗ Storage:Sqlite:Path: is no database.\n  → Name another file",
            told.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "This is a letter",
            await File.ReadAllTextAsync(file.Path, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_from_one_that_refuses()
    {
        await using var refusing = await FakeServer.StartAsync(403, """{"odata.error":{"code":"AuthorizationFailure","message":{"value":"no"}}}""");
        var silent = new Uri($"http://127.0.0.1:{FreePort.Next()}/");

        var refused = await DoctorAsync(Store(refusing.Address));
        var unanswered = await DoctorAsync(Store(silent));

        Assert.Contains("✗ Storage:Azure: refuses the bot's credentials.", refused, StringComparison.Ordinal);
        Assert.Contains("role Storage Table Data Contributor", refused, StringComparison.Ordinal);
        Assert.Contains("✗ Storage:Azure: does not answer", unanswered, StringComparison.Ordinal);
        Assert.Contains("the firewall of the account", unanswered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_assistants_may_ask_is_told()
    {
        await using var server = await FakeServer.StartAsync(200, """{"ok":true,"team":"Acme","team_id":"T1","user_id":"U0"}""");
        (string, string)[] slack =
            [("Slack:BotToken", "xoxb-1"), ("Slack:SigningSecret", "12345678"), ("Slack:ApiUrl", server.Address.AbsoluteUri)];

        var off = await DoctorAsync(slack);
        var on = await DoctorAsync([.. slack, ("Slack:Slackbot", "true")]);

        Assert.Contains("– Assistants: are off", off, StringComparison.Ordinal);
        Assert.Contains("✓ Assistants: Slackbot may ask at /mcp", on, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_slack_refuses_is_told()
    {
        await using var slack = await FakeServer.StartAsync(200, """{"ok":false,"error":"invalid_auth"}""");

        var told = await DoctorAsync(
            ("Slack:BotToken", "xoxb-1"),
            ("Slack:SigningSecret", "12345678"),
            ("Slack:ApiUrl", slack.Address.AbsoluteUri)
        );

        Assert.Contains("✗ Slack:BotToken: is refused by Slack (invalid_auth).", told, StringComparison.Ordinal);
        Assert.Contains("copy the Bot User OAuth Token", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_entra_refuses_is_told()
    {
        await using var entra = await FakeServer.StartAsync(401, """{"error":"invalid_client","error_description":"AADSTS7000215"}""");

        var told = await DoctorAsync(
            ("Teams:AppId", Tenant), ("Teams:AppPassword", "old"), ("Teams:AppTenantId", Tenant),
            ("Teams:Cloud:LoginUrl", entra.Address + "{0}"), ("Teams:Cloud:Scope", "https://api.botframework.com"),
            ("Teams:Cloud:Issuer", "https://api.botframework.com"),
            ("Teams:Cloud:MetadataUrl", entra.Address + "openid"), ("Teams:Cloud:EntraMetadataUrl", entra.Address + "entra"),
            ("Teams:Cloud:OAuthUrl", entra.Address + "oauth"));

        Assert.Contains("✗ Teams:AppPassword: is refused by Microsoft Entra (invalid_client).", told, StringComparison.Ordinal);
        Assert.Contains("Make a new client secret", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_behind_which_is_something_else_is_told()
    {
        await using var other = await FakeServer.StartAsync(404, "{}");

        var told = await DoctorAsync(
            ("Programme:PublicUrl", other.Address.AbsoluteUri),
            ("Slack:BotToken", "xoxb-1"),
            ("Slack:SigningSecret", "12345678"),
            ("Slack:PublicUrl", $"http://127.0.0.1:{FreePort.Next()}"),
            ("Slack:ApiUrl", other.Address.AbsoluteUri)
        );

        Assert.Contains("answers 404, and is not this bot.", told, StringComparison.Ordinal);
        Assert.Contains("✗ Slack:PublicUrl: nobody answers", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_told()
    {
        await using var bot = await FakeServer.StartAsync(200, "Healthy");

        var told = await DoctorAsync(new Ahead(Duration.FromMinutes(11)), ("Programme:PublicUrl", bot.Address.AbsoluteUri));

        Assert.Contains("✗ Clock: is 11 minutes ahead of 127.0.0.1.", told, StringComparison.Ordinal);
        Assert.Contains("NTP", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vault_that_refuses_is_told()
    {
        await using var vault = await FakeServer.StartAsync(403, "{}");

        var told = await DoctorAsync(("Keys:EncryptionKey", vault.Address + "keys/data-protection"));

        Assert.Contains("✗ Keys:EncryptionKey: cannot be used", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_works_is_told_to()
    {
        await using var bot = await FakeServer.StartAsync(200, "Healthy");

        var told = await DoctorAsync(("Programme:PublicUrl", bot.Address.AbsoluteUri));

        Assert.EndsWith("All is well." + Environment.NewLine, told, StringComparison.Ordinal);
    }

    private static (string, string)[] Store(Uri address) =>
    [
        ("Storage:Azure:ConnectionString", Azurite.ConnectionStringOf(new Uri(address, Azurite.Account))), ("Storage:Azure:Retries", "0"),
    ];

    private static Task<string> DoctorAsync(params (string Key, string Value)[] settings) => DoctorAsync(SystemClock.Instance, settings);

    private static async Task<string> DoctorAsync(IClock clock, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("doctor");
        var all = settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        if (!all.Keys.Any(key => key.StartsWith("Storage:", StringComparison.Ordinal)))
        {
            all["Storage:Sqlite:Path"] = Path.Combine(folder.FullName, "bot.db");
        }

        all.TryAdd("Programme:Company", "Acme");
        all.TryAdd("Programme:Contact", "privacy@acme.example");
        await using var output = new StringWriter();
        var code = await DoctorCommand.RunAsync(
            new Checkup(new ConfigurationBuilder().AddInMemoryCollection(all).Build(), clock),
            output,
            TestContext.Current.CancellationToken
        );
        folder.Delete(recursive: true);

        Assert.Equal(output.ToString().Contains('✗'), code != ExitCode.Done);
        return output.ToString();
    }

    private sealed class Ahead(Duration by) : IClock
    {
        public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + by;
    }
}
