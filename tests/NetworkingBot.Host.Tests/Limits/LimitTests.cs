using System.Net;
using System.Text;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Tests.Limits;

/// <summary>Too much is answered politely, and nobody else notices.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task An_address_that_asks_for_page_after_page_is_asked_to_wait_and_others_are_not()
    {
        await using var bot = await RunningBot.StartAsync("--Proxies:Trusted:0=127.0.0.1");

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 300 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
        {
            statuses.Add(await PrivacyAsync(bot, "203.0.113.9"));
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, await PrivacyAsync(bot, "203.0.113.10"));
    }

    [Fact]
    public async Task Whoever_forges_request_after_request_is_not_read_any_more_and_others_are()
    {
        await using var bot = await RunningBot.StartAsync("--Proxies:Trusted:0=127.0.0.1");

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 300 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
        {
            statuses.Add(await ForgedAsync(bot, "203.0.113.9"));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.Unauthorized, await ForgedAsync(bot, "203.0.113.10"));
    }

    /// <summary>A proxy that nobody declared stands for everybody: limiting it would let one stranger shut all others out.</summary>
    [Fact]
    public async Task Behind_a_proxy_that_nobody_declared_nobody_is_limited_by_address()
    {
        await using var bot = await RunningBot.StartAsync();

        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await ForgedAsync(bot, "203.0.113.9"));
        }
    }

    [Theory]
    [InlineData("10.0.0.0/8", 0)]
    [InlineData("::1", 0)]
    [InlineData("192.0.2.7", 0)]
    [InlineData("proxy.example", 1)]
    [InlineData("10.0.0.0/99", 1)]
    public void A_proxy_is_told_by_address_or_network(string trusted, int faults) =>
        Assert.Equal(faults, new ProxySettings { Trusted = [trusted] }.Faults().Count());

    private static Task<HttpStatusCode> PrivacyAsync(RunningBot bot, string from) =>
        SendAsync(bot, new HttpRequestMessage(HttpMethod.Get, "/privacy"), from);

    private static Task<HttpStatusCode> ForgedAsync(RunningBot bot, string from) =>
        SendAsync(bot, new HttpRequestMessage(HttpMethod.Post,
            "/api/messages")
        { Content = new StringContent("{}", Encoding.UTF8, "application/json") }, from);

    private static async Task<HttpStatusCode> SendAsync(RunningBot bot, HttpRequestMessage request, string from)
    {
        using (request)
        {
            request.Headers.Add("X-Forwarded-For", from);
            using var answer = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }
}
