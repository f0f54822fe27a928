using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.Slack.Tests;

/// <summary>The bot as people meet it, in a Slack that others wrote.</summary>
public sealed class LocalSlackTests
{
    private const string Hello = "Hello, Alice!";

    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task Somebody_joins_fills_in_the_profile_and_is_answered_wherever_they_ask(string way)
    {
        var port = FreePort.Next();
        await using var slack = await LocalSlack.StartAsync(way == "http" ? new Uri($"http://127.0.0.1:{port}/slack/events") : null);
        await using var bot = await SlackBot.StartAsync(
            slack.Api,
            way == "http" ? null : new() { ["Slack:AppToken"] = LocalSlack.AppToken },
            port
        );
        await using var page = await SlackPage.OpenAsync(slack.Address);
        await page.ActAsAsync(LocalSlack.Alice);

        await TheBotWritesFirstAsync(bot, page);
        await SheJoinsInADirectMessageAsync(bot, page, way);
        await SheMendsAMistakeInTheModalAsync(bot, page, way);
        await SheAsksForAFormInWordsAsync(page);
        await SheIsAnsweredInAChannelAsync(page, way);
        await SheLooksAtHerHomeAsync(page, way);

        var refused = (await slack.LogAsync())!.ToString();
        Assert.DoesNotContain("\"HTTP 4", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("\"HTTP 5", refused, StringComparison.Ordinal);
    }

    private static async Task TheBotWritesFirstAsync(SlackBot bot, SlackPage page)
    {
        var address = new Address(SlackChannel.ChannelName, LocalSlack.Team, LocalSlack.Alice);

        var sent = await bot.Channel.SendAsync(
            new Recipient(address, null),
            new Message("Good morning <!channel> & all", Lang.English, []),
            TestContext.Current.CancellationToken
        );

        Assert.IsType<Delivery.Sent>(sent);
        await page.GoToAsync("Alice Anderson");
        await Expect(page.Text("Good morning <!channel> & all")).ToBeVisibleAsync();
    }

    private static async Task SheJoinsInADirectMessageAsync(SlackBot bot, SlackPage page, string way)
    {
        await page.SayAsync("hello");
        await Expect(page.Text(Hello)).ToBeVisibleAsync();
        await page.ShotAsync($"{way}-1-greeting");

        await page.Button("Yes, I'd like to join").ClickAsync();

        await Expect(page.Text("Welcome")).ToBeVisibleAsync();
        await Expect(page.Button("Yes, I'd like to join")).ToHaveCountAsync(0);
        await page.ShotAsync($"{way}-2-joined");
        Assert.Equal(Core.People.Membership.Joined, (await bot.PersonAsync(LocalSlack.Team, LocalSlack.Alice))!.Membership);
    }

    private static async Task SheMendsAMistakeInTheModalAsync(SlackBot bot, SlackPage page, string way)
    {
        await page.Button("Edit my profile").ClickAsync();
        await page.Question("I offer").Locator("input").FillAsync("Azure costs");
        await page.Question("Time zone").Locator("input").FillAsync("Europe/Atlantis");
        await page.Button("Save").ClickAsync();
        await Expect(page.Modal.GetByText("Atlantis")).ToBeVisibleAsync();
        await page.ShotAsync($"{way}-3-mistake");

        await page.Question("Time zone").Locator("input").FillAsync("Europe/Madrid");
        await page.Button("Save").ClickAsync();

        await Expect(page.Modal).ToHaveCountAsync(0);
        await Expect(page.Text("Azure costs")).ToBeVisibleAsync();
        await page.ShotAsync($"{way}-4-saved");
        var alice = await bot.PersonAsync(LocalSlack.Team, LocalSlack.Alice);
        Assert.Equal("Europe/Madrid", alice!.ZoneId);
        Assert.Equal(["Azure costs"], alice.Profile.Offers);
    }

    private static async Task SheAsksForAFormInWordsAsync(SlackPage page)
    {
        await page.SayAsync("edit my profile");
        await page.Button("Open the form").ClickAsync();

        await Expect(page.Question("I offer").Locator("input")).ToHaveValueAsync("Azure costs");
        await page.Button("Cancel").ClickAsync();
    }

    private static async Task SheIsAnsweredInAChannelAsync(SlackPage page, string way)
    {
        await page.GoToAsync("general");
        await page.SayAsync("/networking my profile");
        await Expect(page.Text("Azure costs")).ToBeVisibleAsync();

        await page.SayAsync("<@U0BOT> ¿qué puedo decir?");

        await Expect(page.Text("Qué puedes decirme")).ToBeVisibleAsync();
        await page.ShotAsync($"{way}-5-channel");
        await Expect(page.Page.GetByText("only visible to you")).ToHaveCountAsync(2);
    }

    private static async Task SheLooksAtHerHomeAsync(SlackPage page, string way)
    {
        await page.GoToAsync("networkingbot");
        await Expect(page.Text("Azure costs")).ToBeVisibleAsync();
        await page.ShotAsync($"{way}-6-home");
    }
}
