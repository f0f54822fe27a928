using System.Text.Json;
using System.Text.RegularExpressions;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Deployment;

/// <summary>What can be known of the deployment without Azure: docs/operators.md lists what cannot.</summary>
public sealed partial class InfrastructureTests
{
    /// <summary>What azd itself puts into its environment.</summary>
    private static readonly string[] _azd =
    [
        "AZURE_ENV_NAME",
        "AZURE_LOCATION",
        "AZURE_PRINCIPAL_ID",
        "AZURE_PRINCIPAL_TYPE",
        "SERVICE_BOT_IMAGE_NAME",
    ];

    [Fact]
    public async Task Azure_yaml_holds_to_azds_own_schema() =>
        Assert.Empty(
            await NodeScript.FindingsAsync("check-azure-yaml.mjs", Here("azure.yaml.schema.json"), RepositoryRoot.Combine("azure.yaml"))
        );

    [Fact]
    public async Task The_check_of_azure_yaml_finds_faults()
    {
        using var broken = new TemporaryFile("name: x\nservices:\n  bot:\n    host: 3\n", ".yaml");

        Assert.NotEmpty(await NodeScript.FindingsAsync("check-azure-yaml.mjs", Here("azure.yaml.schema.json"), broken.Path));
    }

    [Fact]
    public async Task Bicep_has_no_syntax_errors() => Assert.Empty(await NodeScript.FindingsAsync("check-bicep.mjs", BicepFiles()));

    [Fact]
    public async Task The_check_of_bicep_finds_faults()
    {
        using var broken = new TemporaryFile("resource a 'b@1' = {", ".bicep");

        Assert.NotEmpty(await NodeScript.FindingsAsync("check-bicep.mjs", broken.Path));
    }

    [Theory]
    [InlineData("main")]
    [InlineData("bot")]
    public void Every_parameter_is_handed_over_or_has_a_default(string module)
    {
        var declared = Parameter()
            .Matches(Infra($"{module}.bicep"))
            .ToDictionary(found => found.Groups["name"].Value, found => found.Groups["default"].Success);
        var given = Given(module).Select(parameter => parameter.Name).ToList();

        Assert.Empty(given.Except(declared.Keys));
        Assert.Empty(declared.Where(parameter => !parameter.Value).Select(parameter => parameter.Key).Except(given));
    }

    [Fact]
    public void Every_variable_is_made_by_azd_or_by_the_module_before_or_has_a_default()
    {
        var outputs = Output().Matches(Infra("main.bicep")).Select(found => found.Groups["name"].Value);
        var needed = Given("main")
            .Concat(Given("bot"))
            .Select(parameter => Variable().Match(parameter.Value.GetProperty("value").GetString()!));

        Assert.Empty(
            needed
                .Where(variable => !variable.Groups["default"].Success)
                .Select(variable => variable.Groups["name"].Value)
                .Except(_azd)
                .Except(outputs)
        );
    }

    [Fact]
    public void Each_module_gives_every_parameter_that_another_one_needs()
    {
        foreach (var file in BicepFiles())
        {
            foreach (Match module in Module().Matches(File.ReadAllText(file)))
            {
                var given = Assignment().Matches(module.Groups["params"].Value).Select(found => found.Groups["name"].Value).ToList();
                var declared = Parameter().Matches(Infra(module.Groups["file"].Value)).ToList();

                Assert.Empty(given.Except(declared.Select(found => found.Groups["name"].Value)));
                Assert.Empty(
                    declared.Where(found => !found.Groups["default"].Success).Select(found => found.Groups["name"].Value).Except(given)
                );
            }
        }
    }

    [Fact]
    public void The_store_takes_no_shared_keys_and_the_bot_no_password()
    {
        Assert.Contains("allowSharedKeyAccess: false", Infra("storage.bicep"), StringComparison.Ordinal);
        Assert.Contains("msaAppType: 'UserAssignedMSI'", Infra("teams.bicep"), StringComparison.Ordinal);
        Assert.Contains("adminUserEnabled: false", Infra("registry.bicep"), StringComparison.Ordinal);
    }

    /// <summary>Whoever takes one of these away takes away what docs/operators.md promises.</summary>
    [Theory]
    [InlineData("storage.bicep", "Authorization/locks", "scope: account", "level: 'CanNotDelete'")]
    [InlineData("storage.bicep", "Insights/diagnosticSettings", "'StorageRead', enabled: true", "'StorageDelete', enabled: true")]
    [InlineData("storage.bicep", "Storage/storageAccounts@", "requireInfrastructureEncryption: true", "'TLS1_2'")]
    [InlineData("storage.bicep", "Storage/storageAccounts@", "allowBlobPublicAccess: false", "supportsHttpsTrafficOnly: true")]
    [InlineData("storage.bicep", "Storage/storageAccounts@", "publicNetworkAccess: publicNetworkAccess", "allowSharedKeyAccess: false")]
    [InlineData("backup.bicep", "Authorization/locks", "scope: account", "level: 'CanNotDelete'")]
    [InlineData("backup.bicep", "Storage/storageAccounts@", "requireInfrastructureEncryption: true", "allowSharedKeyAccess: false")]
    [InlineData("backup.bicep", "Storage/storageAccounts@", "publicNetworkAccess: publicNetworkAccess", "'TLS1_2'")]
    [InlineData("backup.bicep", "immutabilityPolicies", "parent: backups", "immutabilityPeriodSinceCreationInDays: days")]
    [InlineData("backup.bicep", "immutabilityPolicies", "allowProtectedAppendWrites: false", "name: 'default'")]
    [InlineData("backup.bicep", "managementPolicies", "delete: { daysAfterCreationGreaterThan: days + 7 }", "prefixMatch: ['backups/']")]
    [InlineData("backup.bicep", "Insights/diagnosticSettings", "'StorageRead', enabled: true", "'StorageDelete', enabled: true")]
    [InlineData("backup-job.bicep", "App/jobs", "triggerType: 'Schedule'", "args: ['backup', container]")]
    [InlineData("backup-job.bicep", "App/jobs", "keyVaultUrl: passphraseUrl", "secretRef: 'backup-passphrase'")]
    [InlineData("vault.bicep", "Authorization/locks", "scope: vault", "level: 'CanNotDelete'")]
    [InlineData("vault.bicep", "KeyVault/vaults@", "enableRbacAuthorization: true", "enablePurgeProtection: true")]
    [InlineData("vault.bicep", "KeyVault/vaults@", "publicNetworkAccess: publicNetworkAccess", "softDeleteRetentionInDays: 90")]
    [InlineData("vault.bicep", "vaults/keys", "trigger: { timeAfterCreate: 'P1Y' }", "keyOps: ['wrapKey', 'unwrapKey']")]
    [InlineData("vault.bicep", "Insights/diagnosticSettings", "scope: vault", "categoryGroup: 'audit', enabled: true")]
    [InlineData("registry.bicep", "ContainerRegistry/registries@", "adminUserEnabled: false", "anonymousPullEnabled: false")]
    [InlineData("environment.bicep", "App/managedEnvironments", "zoneRedundant: !empty(subnetId)", "infrastructureSubnetId: subnetId")]
    [InlineData("environment.bicep", "OperationalInsights/workspaces", "retentionInDays: logDays", "PerGB2018")]
    [InlineData("alerts.bicep", "Insights/scheduledQueryRules", "for rule in rules", "actionGroups: [people.id]")]
    [InlineData("alerts.bicep", "Insights/actionGroups", "emailAddress: mail", "enabled: true")]
    public void What_protects_the_data_is_in_the_resource_that_it_is_for(string file, string type, string one, string other)
    {
        var resource = Assert.Single(
            Resource().Matches(Infra(file)), found => found.Groups["type"].Value.Contains(type, StringComparison.Ordinal));

        Assert.Contains(one, resource.Value, StringComparison.Ordinal);
        Assert.Contains(other, resource.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not-ready", "ProbeFailed")]
    [InlineData("restarts", "ContainerBackOff")]
    [InlineData("refused", "refused")]
    [InlineData("unreadable-rows", "cannot be read")]
    public void What_an_operator_must_hear_of_has_an_alert(string name, string looksFor) =>
        Assert.Matches($"name: '{name}', query: '[^']*{looksFor}", Infra("alerts.bicep"));

    /// <summary>With BOT_NETWORK=private nothing that holds data is open to the internet, and each has its way in.</summary>
    [Fact]
    public void In_a_network_of_its_own_the_tables_the_backups_and_the_vault_are_reached_by_endpoints_alone()
    {
        var resources = Infra("resources.bicep");

        Assert.Contains("isPrivate = network == 'private'", resources, StringComparison.Ordinal);
        Assert.Contains("publicNetworkAccess = isPrivate ? 'Disabled' : 'Enabled'", resources, StringComparison.Ordinal);
        Assert.Equal(
            ["backup.bicep", "storage.bicep", "vault.bicep"],
            Module().Matches(resources)
                .Where(module => module.Groups["params"].Value.Contains(
                    "publicNetworkAccess: publicNetworkAccess", StringComparison.Ordinal))
                .Select(module => module.Groups["file"].Value)
                .Order(StringComparer.Ordinal));
        Assert.Equal(3, resources.Split("'endpoint.bicep' = if (isPrivate)").Length - 1);
        Assert.All(["'table'", "'blob'", "'vault'"], group =>
            Assert.Contains($"groupId: {group}", resources, StringComparison.Ordinal));
    }

    /// <summary>Otherwise all who ask have the ingress's address, and nobody is limited.</summary>
    [Fact]
    public void The_ingress_is_believed_when_it_says_for_whom_it_asks()
    {
        var bot = Infra("bot.bicep");
        var networks = IngressNetworks().Match(bot).Groups["networks"].Value.Split(',');

        Assert.Contains("name: 'Proxies__Trusted__${i}'", bot, StringComparison.Ordinal);
        Assert.Contains("concat(settings, proxySettings,", bot, StringComparison.Ordinal);
        Assert.Empty(new Host.Settings.ProxySettings { Trusted = networks }.Faults());
        Assert.Contains(Subnet().Match(Infra("network.bicep")).Groups["range"].Value, networks);
    }

    [Fact]
    public void Actions_are_pinned_by_commit_and_may_write_only_where_a_job_says_so()
    {
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine(".github", "workflows")))
        {
            var workflow = File.ReadAllText(file);

            Assert.All(
                Uses().Matches(workflow),
                uses => Assert.Matches("^[0-9a-f]{40} # v[0-9.]+$", uses.Groups["version"].Value.TrimEnd())
            );
            Assert.Contains("\npermissions:\n  contents: read\n", workflow.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(
        "param ingressNetworks string = '(?<networks>[^']+)'",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex IngressNetworks();

    [GeneratedRegex(
        @"name: 'containers', properties: \{ addressPrefix: '(?<range>[^']+)'",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Subnet();

    [GeneratedRegex(
        @"^resource \w+ '(?<type>[^']+)' = .*?^\}",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Resource();

    private static string[] BicepFiles() => Directory.GetFiles(RepositoryRoot.Combine("infra"), "*.bicep");

    private static string Infra(string file) => File.ReadAllText(RepositoryRoot.Combine("infra", file));

    private static string Here(string file) => RepositoryRoot.Combine("tests", "NetworkingBot.Host.Tests", "Deployment", file);

    private static List<JsonProperty> Given(string module) =>
        [.. JsonDocument.Parse(Infra($"{module}.parameters.json")).RootElement.GetProperty("parameters").EnumerateObject()];

    [GeneratedRegex(
        @"^param (?<name>\w+) \w+(?<default> =)?",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^output (?<name>\w+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Output();

    [GeneratedRegex(@"^\$\{(?<name>\w+)(?<default>=.*)?\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Variable();

    [GeneratedRegex(
        @"^module \w+ '(?<file>[\w.]+)' = \{.*?^  params: \{\r?\n(?<params>.*?)^  \}",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Module();

    [GeneratedRegex(@"^    (?<name>\w+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Assignment();

    [GeneratedRegex(
        @"uses: [\w/-]+@(?<version>.*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Uses();
}
