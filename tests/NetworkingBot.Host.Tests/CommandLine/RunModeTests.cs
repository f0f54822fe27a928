using Microsoft.Extensions.Configuration;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Tests.CommandLine;

public sealed class RunModeTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    [InlineData("Staging", false)]
    public void Without_a_command_it_is_the_demo_unless_the_environment_says_that_it_is_installed(string? environment, bool isDemo) =>
        Assert.Equal(isDemo, RunMode.IsDemo(Configured(), environment));

    [Theory]
    [InlineData("Teams:AppId", "6f1c2c5e-0d2b-4f0e-9a1d-6a3f0f6f4b11")]
    [InlineData("Slack:SigningSecret", "s")]
    [InlineData("Slack:Organisation", "bank")]
    [InlineData("Programme:PublicUrl", "https://bot.bank.example")]
    [InlineData("Teams:PublicUrl", "https://bot.bank.example")]
    [InlineData("Storage:Azure:Endpoint", "https://bank.table.core.windows.net")]
    public void Whatever_belongs_to_an_installation_makes_it_one(string key, string value) =>
        Assert.False(RunMode.IsDemo(Configured((key, value)), null));

    [Theory]
    [InlineData("Teams:Playground", "true")]
    [InlineData("Storage:Sqlite:Path", "data/bot.db")]
    [InlineData("LocalPage:RememberedPeople", "5")]
    public void What_is_only_about_trying_it_does_not(string key, string value) =>
        Assert.True(RunMode.IsDemo(Configured((key, value)), null));

    [Theory]
    [InlineData("Programme:PublicUrl")]
    [InlineData("Teams:PublicUrl")]
    [InlineData("Slack:PublicUrl")]
    public void A_host_with_a_public_address_does_not_start_in_development(string key)
    {
        var fault = Assert.Throws<InvalidSettingsException>(() =>
            ServeCommand.Build(
                0,
                "--environment=Development",
                $"--{key}=https://bot.bank.example",
                "--Slack:SigningSecret=0123456789abcdef0123456789abcdef",
                "--Slack:BotToken=xoxb-1"
            )
        );

        Assert.Contains($"{key} is a public address, and the environment is Development.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Programme:PublicUrl", "https://bot.bank.example", "is a public address, and Teams:Playground is set.")]
    public void What_is_open_for_trying_is_open_to_no_real_organisation(string key, string value, string fault)
    {
        Assert.Contains(fault, Assert.Single(RunMode.PlaygroundFaults(Configured((key, value), ("Teams:Playground", "true")))).ToString(),
            StringComparison.Ordinal);
        Assert.Empty(RunMode.PlaygroundFaults(Configured((key, value))));
    }

    [Theory]
    [InlineData("Slack:Organisation", "playground")]
    [InlineData("Slack:Workspaces:T1", "demo")]
    [InlineData("Teams:Tenants:11111111-1111-1111-1111-111111111111", "playground")]
    [InlineData("Teams:Tenants:11111111-1111-1111-1111-111111111111", "demo")]
    public void No_real_organisation_is_called_like_one_for_trying(string key, string name)
    {
        Assert.Contains($"is “{name}”", Assert.Single(RunMode.ReservedNames(Configured((key, name)))).ToString(), StringComparison.Ordinal);
        Assert.Empty(RunMode.ReservedNames(Configured((key, name + "s"))));
    }

    private static IConfiguration Configured(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build();
}
