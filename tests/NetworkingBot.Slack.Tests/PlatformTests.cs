using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Slack.Tests;

/// <summary>What Slack allows, and where its links lead.</summary>
public sealed class PlatformTests
{
    [Fact]
    public void A_workspace_is_written_to_as_often_as_the_settings_say() =>
        Assert.Equal(
            new SendLimits(PerWorkspace: 7, PerConversation: 1, HoldsWorkspace: true),
            new SlackPlatform(new SlackSettings { MessagesPerSecond = 7 }).Limits
        );

    [Fact]
    public void A_conversation_is_opened_by_the_account_and_takes_no_words()
    {
        var slack = new SlackPlatform(new SlackSettings());

        var chat = slack.ChatWith(new Address("slack", "T1", "U 2"), email: null, "Hello");

        Assert.Equal("https://slack.com/app_redirect?team=T1&channel=U%202", chat!.Target.AbsoluteUri);
        Assert.False(chat.CarriesText);
        Assert.Null(slack.ChatWith(there: null, "maya@example.com", "Hello"));
    }
}
