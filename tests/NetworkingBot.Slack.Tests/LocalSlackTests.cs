using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests;

public sealed class LocalSlackTests
{
    [Fact]
    public async Task Trial()
    {
        var port = FreePort.Next();
        await using var slack = await LocalSlack.StartAsync(new Uri($"http://127.0.0.1:{port}/slack/events"));
        await using var bot = await SlackBot.StartAsync(slack.Api, port: port);
        Console.WriteLine(await slack.ControlAsync("open-home", new { user = LocalSlack.Alice }));
        Console.WriteLine(await slack.ControlAsync("command", new { user = LocalSlack.Alice, channel = "C01GEN", command = "/networking", text = "help" }));
        Console.WriteLine(await slack.ControlAsync("message", new { user = LocalSlack.Alice, channel = "C01GEN", text = "<@U0BOT> hello" }));
        await Task.Delay(3000, TestContext.Current.CancellationToken);
        Console.WriteLine(await slack.LogAsync());
    }
}
