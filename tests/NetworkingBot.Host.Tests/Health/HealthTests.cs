using System.Net;

namespace NetworkingBot.Host.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task A_host_whose_store_answers_is_live_and_ready()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal("Healthy", await bot.Http.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await bot.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_host_whose_store_does_not_answer_is_live_and_not_ready()
    {
        await using var refusing = await FakeServer.StartAsync(503, "{}");
        await using var bot = Host.CommandLine.ServeCommand.Build(
            0, "--environment=Production", $"--Storage:Azure:ConnectionString={Testing.Azurite.ConnectionStringOf(new Uri(refusing.Address, Testing.Azurite.Account))}", "--Storage:Azure:Retries=0");
        await bot.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(bot.Urls.Single()) };

        var live = await http.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
    }
}
