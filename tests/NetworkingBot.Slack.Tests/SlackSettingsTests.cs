namespace NetworkingBot.Slack.Tests;

public sealed class SlackSettingsTests
{
    private static readonly SlackSettings _sound = new() { SigningSecret = "0123456789abcdef", BotToken = "xoxb-1" };

    [Fact]
    public void One_workspace_needs_a_secret_and_a_token() => Assert.Empty(_sound.Faults());

    [Fact]
    public void Socket_Mode_needs_no_secret() => Assert.Empty((_sound with { SigningSecret = null, AppToken = "xapp-1" }).Faults());

    [Fact]
    public void Many_workspaces_need_an_app_and_an_address() => Assert.Empty((_sound with
    {
        BotToken = null,
        ClientId = "1.2",
        ClientSecret = "s",
        PublicUrl = new Uri("https://bot.example.com"),
    }).Faults());

    /// <summary>Whoever likes may install an app: without a list they would be part of the one organisation.</summary>
    [Fact]
    public void One_organisation_for_whoever_installs_needs_a_list()
    {
        var open = _sound with
        {
            BotToken = null,
            ClientId = "1.2",
            ClientSecret = "s",
            PublicUrl = new Uri("https://bot.example.com"),
            Organisation = "bank",
        };

        Assert.StartsWith("Slack:Workspaces is missing", Assert.Single(open.Faults()), StringComparison.Ordinal);
        Assert.Empty((open with { Workspaces = new Dictionary<string, string> { ["T1BANK"] = "" } }).Faults());
    }

    [Fact]
    public void A_list_says_who_may_use_the_bot_and_of_which_organisation_they_are()
    {
        var listed = _sound with
        {
            Organisation = "bank",
            Workspaces = new Dictionary<string, string> { ["T1BANK"] = "", ["T2SUB"] = "subsidiary" },
        };

        Assert.Equal((true, true, false), (listed.Admits("T1BANK"), listed.Admits("T2SUB"), listed.Admits("TEVIL")));
        Assert.Equal(("bank", "subsidiary"), (listed.OrganisationOf("T1BANK", null).Value, listed.OrganisationOf("T2SUB", null).Value));
        Assert.Equal("slack-T1BANK", (listed with { Organisation = null }).OrganisationOf("T1BANK", null).Value);
    }

    [Theory]
    [InlineData("bank")]
    [InlineData("T")]
    [InlineData("T1 2")]
    public void What_is_no_id_of_a_workspace_is_told(string team) =>
        Assert.StartsWith(
            $"Slack:Workspaces:{team} must be the id",
            Assert.Single((_sound with { Workspaces = new Dictionary<string, string> { [team] = "bank" } }).Faults()),
            StringComparison.Ordinal
        );

    [Fact]
    public void All_faults_are_named_at_once_with_their_keys()
    {
        var faults = new SlackSettings
        {
            AppToken = "xoxb-wrong",
            BotToken = "xapp-wrong",
            ClientId = "1.2",
            PublicUrl = new Uri("http://bot.example.com"),
        }.Faults();

        Assert.Equal(5, faults.Count);
        Assert.All(faults, fault => Assert.StartsWith("Slack:", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_settings_everything_that_is_missing_is_said() => Assert.Equal(2, new SlackSettings().Faults().Count);
}
