using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Tests.Limits;

/// <summary>Too much is answered politely, and nobody else notices.</summary>
public sealed partial class LimitTests
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

    /// <summary>
    /// Whatever else is open to anybody has a guard of its own: a signature or a token, after whose hundredth fault nothing is read; or it
    /// is for this machine alone.
    /// </summary>
    [Fact]
    public async Task Every_page_that_is_open_to_anybody_is_limited()
    {
        await using var bot = await RunningBot.StartAsync(
            "--Proxies:Trusted:0=127.0.0.1", "--Slack:SigningSecret=0123456789abcdef", "--Slack:ClientId=1.2",
            "--Slack:ClientSecret=s", "--Slack:PublicUrl=http://127.0.0.1:5080");
        var open = bot.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is null or [] or ["GET"])
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .ToList();
        Assert.All(["/my-data/{token}", "/health", "/health/ready", "/slack/install"], path => Assert.Contains(path, open));

        // An installation goes on at Slack's.
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress };
        var unlimited = new List<string>();
        foreach (var (path, number) in open.Select((path, number) => (path, number)))
        {
            var statuses = new HashSet<HttpStatusCode>();
            for (var i = 0; i < 130 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
            {
                var address = Parameter().Replace(path, found => found.Value.Contains(":int", StringComparison.Ordinal) ? "1" : "x");
                statuses.Add(await SendAsync(browser, new HttpRequestMessage(HttpMethod.Get, address), $"203.0.113.{number}"));
            }

            // Those of the local page and of programs let nobody in who comes from elsewhere, or without a token.
            if (!statuses.Contains(HttpStatusCode.TooManyRequests)
                && !statuses.All(status => status is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden))
            {
                unlimited.Add($"{path}: {string.Join(", ", statuses)}");
            }
        }

        Assert.Empty(unlimited);
    }

    [Theory]
    [InlineData("/my-data/x")]
    [InlineData("/health/ready")]
    [InlineData("/health")]
    public async Task What_asks_the_store_is_limited_though_it_finds_nothing(string path)
    {
        await using var bot = await RunningBot.StartAsync("--Proxies:Trusted:0=127.0.0.1");

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 300 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
        {
            statuses.Add(await SendAsync(bot.Http, new HttpRequestMessage(HttpMethod.Get, path), "203.0.113.9"));
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.NotEqual(
            HttpStatusCode.TooManyRequests,
            await SendAsync(bot.Http, new HttpRequestMessage(HttpMethod.Get, path), "203.0.113.10"));
        Assert.NotEqual(
            HttpStatusCode.TooManyRequests,
            await SendAsync(bot.Http, new HttpRequestMessage(HttpMethod.Get, path), "10.0.0.7"));
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

    /// <summary>A token that only looks like one gets a body read; what is in it does not matter.</summary>
    [Theory]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("hello", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task Whoever_sends_nonsense_after_nonsense_is_not_read_any_more(string body, string type, HttpStatusCode first)
    {
        await using var bot = await RunningBot.StartAsync("--Proxies:Trusted:0=127.0.0.1", $"--Teams:AppId={AppId}",
            $"--Teams:AppTenantId={AppId}", "--Teams:AppPassword=secret");

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 300 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
            {
                Content = new StringContent(body, Encoding.UTF8, type),
                Headers = { { "Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.x" } },
            };
            statuses.Add(await SendAsync(bot.Http, request, "203.0.113.9"));
        }

        Assert.Equal(first, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
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

    private const string AppId = "11111111-1111-1111-1111-111111111111";

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Parameter();

    private static Task<HttpStatusCode> PrivacyAsync(RunningBot bot, string from) =>
        SendAsync(bot.Http, new HttpRequestMessage(HttpMethod.Get, "/privacy"), from);

    private static Task<HttpStatusCode> ForgedAsync(RunningBot bot, string from) =>
        SendAsync(bot.Http, new HttpRequestMessage(HttpMethod.Post,
            "/api/messages")
        { Content = new StringContent("{}", Encoding.UTF8, "application/json") }, from);

    private static async Task<HttpStatusCode> SendAsync(HttpClient http, HttpRequestMessage request, string from)
    {
        using (request)
        {
            request.Headers.Add("X-Forwarded-For", from);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }
}
