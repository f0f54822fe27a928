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

    [Fact]
    public void All_faults_are_named_at_once_with_their_keys()
    {
        var faults = new SlackSettings { AppToken = "xoxb-wrong", BotToken = "xapp-wrong", ClientId = "1.2", PublicUrl = new Uri("http://bot.example.com") }.Faults();

        Assert.Equal(5, faults.Count);
        Assert.All(faults, fault => Assert.StartsWith("Slack:", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_settings_everything_that_is_missing_is_said() => Assert.Equal(2, new SlackSettings().Faults().Count);
}
