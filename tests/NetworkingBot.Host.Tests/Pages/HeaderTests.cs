using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Host.Tests.Pages;

/// <summary>What every answer tells browsers and caches, whoever wrote the page.</summary>
public sealed class HeaderTests
{
    private static readonly string[] _slack =
    [
        "--Slack:SigningSecret=0123456789abcdef", "--Slack:ClientId=1.2", "--Slack:ClientSecret=s",
        "--Slack:PublicUrl=http://127.0.0.1:5080", "--Slack:Slackbot=true",
    ];

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    [InlineData("/programme")]
    [InlineData("/ics/acme/0123456789abcdef01234567/1?token=0123456789abcdef0123456789abcdef")]
    [InlineData("/slack/install")]
    [InlineData("/slack/oauth_redirect?error=access_denied")]
    [InlineData("/health/live")]
    [InlineData("/my-data/0123456789abcdef")]
    [InlineData("/scim/v2/Users")]
    [InlineData("/mcp")]
    [InlineData("/nothing-here")]
    [InlineData("/")]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string path)
    {
        await using var bot = await RunningBot.StartAsync(_slack);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.NotEmpty(answer.Headers.GetValues("Referrer-Policy"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_address_of_every_call_stays_out_of_the_log()
    {
        await using var bot = await RunningBot.StartAsync();

        var logger = bot.App.Services.GetRequiredService<ILoggerFactory>().CreateLogger("System.Net.Http.HttpClient.teams.LogicalHandler");

        Assert.False(logger.IsEnabled(LogLevel.Information));
    }

    [Theory]
    [InlineData("/ics/acme/x/1?token=0123456789abcdef0123456789abcdef")]
    [InlineData("/ics/acme/0123456789abcdef01234567/1?token=short")]
    [InlineData("/ics/acme/0123456789abcdef01234567/1")]
    public async Task What_cannot_be_a_link_of_the_bot_is_not_there(string path)
    {
        await using var bot = await RunningBot.StartAsync();

        using var answer = await bot.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
