using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NetworkingBot.Core;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Host.Tests.Pages;

public sealed partial class ProgrammeTests
{
    [Theory]
    [InlineData("/programme")]
    [InlineData("/programme/enter")]
    public async Task A_form_that_ends_too_early_opens_nothing(string path)
    {
        await using var bot = await RunningBot.StartAsync();
        using var broken = new StringContent("no part of anything");
        broken.Headers.Remove("Content-Type");
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        using var refused = await bot.Http.PostAsync(new Uri(path, UriKind.Relative), broken, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task An_administrator_sees_groups_and_opens_them_as_a_page()
    {
        await using var bot = await RunningBot.StartAsync(
            "--Programme:Administrators:0=ANA@acme.example",
            "--Programme:PublicUrl=http://127.0.0.1:5080"
        );
        await bot.Core.People.AddAllAsync(
            RunningBot.Org,
            [.. Enumerable.Range(0, 7).Select(Member)],
            bot.Core.Clock.GetCurrentInstant(),
            null,
            TestContext.Current.CancellationToken
        );
        await bot.Core.Reports.AddAsync(
            RunningBot.Org,
            new Report("r1", new PersonId("m1"), RunningBot.Marta.Id, "i", ReportReason.Rude, bot.Core.Clock.GetCurrentInstant()),
            [RunningBot.Ana.Id],
            TestContext.Current.CancellationToken
        );

        var answer = await bot.SayAsync(RunningBot.Ana, "admin");
        var link = new Uri(WebUtility.HtmlDecode(Link().Match(Regex.Unescape(answer)).Value));
        var page = await EnterAsync(bot, link);

        Assert.Contains("How the programme is going", answer, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Joined</th><td>10</td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Reports waiting for you</th><td>1</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Finance", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Quintanilla", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_gets_to_the_numbers()
    {
        await using var bot = await RunningBot.StartAsync("--Programme:Administrators:0=ana@acme.example");

        var answer = await bot.SayAsync(RunningBot.Marta, "admin");
        var forged = await bot.Http.GetAsync(new Uri("/programme?key=forged", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("programme", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
    }

    [Fact]
    public async Task An_administrator_stops_everything_in_the_chat_and_starts_it_again_on_the_page()
    {
        await using var bot = await RunningBot.StartAsync(
            "--Programme:Administrators:0=ana@acme.example",
            "--Programme:PublicUrl=http://127.0.0.1:5080"
        );

        await bot.SayAsync(RunningBot.Ana, "pause everything");
        var stopped = await bot.SayAsync(RunningBot.Ana, "yes");
        var asked = await bot.SayAsync(RunningBot.Marta, "who should I meet this week?");
        var link = new Uri(WebUtility.HtmlDecode(Link().Match(Regex.Unescape(await bot.SayAsync(RunningBot.Ana, "admin"))).Value));
        var page = await EnterAsync(bot, link);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("do", "start")]);
        using var started = await bot.Http.PostAsync(new Uri("/programme", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var askedAgain = await bot.SayAsync(RunningBot.Marta, "who should I meet this week?");

        Assert.Contains("Everything is on pause.", stopped, StringComparison.Ordinal);
        Assert.Contains("have paused it for everybody", asked, StringComparison.Ordinal);
        Assert.Contains("Start everything again</button>", page, StringComparison.Ordinal);
        Assert.Contains(
            "Pause everything</button>",
            await started.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Contains("worth meeting this week", askedAgain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_whoever_does_not_run_the_programme_the_words_mean_nothing()
    {
        await using var bot = await RunningBot.StartAsync("--Programme:Administrators:0=ana@acme.example");

        var answer = await bot.SayAsync(RunningBot.Marta, "pause everything");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("key", "forged"), KeyValuePair.Create("do", "stop")]);
        using var forged = await bot.Http.PostAsync(new Uri("/programme", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("on pause", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Null(
            await bot.Core.Standstills.FindAsync(
                RunningBot.Org,
                SystemClock.Instance.GetCurrentInstant(),
                TestContext.Current.CancellationToken
            )
        );
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public async Task A_form_that_no_page_of_the_bot_sends_is_refused(int fields)
    {
        await using var bot = await RunningBot.StartAsync();

        using var form = new StringContent(
            string.Concat(Enumerable.Repeat("a&", fields)),
            Encoding.UTF8,
            "application/x-www-form-urlencoded"
        );
        using var refused = await bot.Http.PostAsync(new Uri("/programme", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_link_works_once_and_only_when_its_button_is_pressed()
    {
        await using var bot =
            await RunningBot.StartAsync("--Programme:Administrators:0=ana@acme.example", "--Programme:PublicUrl=http://127.0.0.1:5080");
        var link = new Uri(WebUtility.HtmlDecode(Link().Match(Regex.Unescape(await bot.SayAsync(RunningBot.Ana, "admin"))).Value));
        using var another = new HttpClient { BaseAddress = bot.Http.BaseAddress };

        var looked = await bot.Http.GetStringAsync(link.PathAndQuery, TestContext.Current.CancellationToken);
        var lookedAgain = await another.GetStringAsync(link.PathAndQuery, TestContext.Current.CancellationToken);
        using var withoutEntering = await another.GetAsync(new Uri("/programme", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await EnterAsync(bot, link);
        using var second =
            await another.PostAsync(new Uri("/programme/enter", UriKind.Relative), KeyOf(link), TestContext.Current.CancellationToken);

        Assert.All([looked, lookedAgain], door => Assert.Contains("Show the numbers</button>", door, StringComparison.Ordinal));
        Assert.DoesNotContain("<table>", looked, StringComparison.Ordinal);
        Assert.Contains("<table>", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (withoutEntering.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task A_link_that_was_changed_by_a_letter_or_is_endless_opens_nothing()
    {
        await using var bot =
            await RunningBot.StartAsync("--Programme:Administrators:0=ana@acme.example", "--Programme:PublicUrl=http://127.0.0.1:5080");
        var link = new Uri(WebUtility.HtmlDecode(Link().Match(Regex.Unescape(await bot.SayAsync(RunningBot.Ana, "admin"))).Value));
        var key = link.Query["?key=".Length..];

        foreach (var at in new[] { 0, key.Length / 2, key.Length - 2 })
        {
            var changed = key[..at] + (key[at] == 'A' ? 'B' : 'A') + key[(at + 1)..];
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(changed));
        }

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(new string('A', 7_000)));
        Assert.Contains("<table>", await EnterAsync(bot, link), StringComparison.Ordinal);

        async Task<HttpStatusCode> StatusAsync(string forged)
        {
            using var entered = await bot.Http.PostAsync(new Uri("/programme/enter", UriKind.Relative),
                new FormUrlEncodedContent([KeyValuePair.Create("key", forged)]), TestContext.Current.CancellationToken);
            return entered.StatusCode;
        }
    }

    /// <summary>A proxy takes off https: to the host the page's own form comes from another scheme.</summary>
    [Fact]
    public async Task The_page_works_behind_a_proxy_that_speaks_https()
    {
        await using var bot = await RunningBot.StartAsync("--environment=Production", "--LocalPage:Enabled=true",
            "--Programme:Administrators:0=ana@acme.example", "--Programme:PublicUrl=https://bot.example.com");
        var link = new Uri(WebUtility.HtmlDecode(SecureLink().Match(Regex.Unescape(await bot.SayAsync(RunningBot.Ana, "admin"))).Value));
        using var request =
            new HttpRequestMessage(HttpMethod.Post,
            "/programme/enter")
            {
                Content = KeyOf(link),
                Headers = { { "Origin", "https://bot.example.com" }, { "Sec-Fetch-Site", "same-origin" } }
            };
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress };

        using var entered = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Contains("; secure; samesite=strict; httponly", Assert.Single(entered.Headers.GetValues("Set-Cookie")),
            StringComparison.Ordinal);
    }

    [GeneratedRegex(@"https://bot\.example\.com/programme\?key=[\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex SecureLink();

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_stops_nothing(string header, string value)
    {
        await using var bot =
            await RunningBot.StartAsync("--Programme:Administrators:0=ana@acme.example", "--Programme:PublicUrl=http://127.0.0.1:5080");
        await EnterAsync(bot,
            new Uri(WebUtility.HtmlDecode(Link().Match(Regex.Unescape(await bot.SayAsync(RunningBot.Ana, "admin"))).Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/programme")
        { Content = new FormUrlEncodedContent([KeyValuePair.Create("do", "stop")]), Headers = { { header, value } } };

        using var refused = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Null(await bot.Core.Standstills.FindAsync(RunningBot.Org, SystemClock.Instance.GetCurrentInstant(),
            TestContext.Current.CancellationToken));
    }

    /// <summary>Presses the button behind a link; the client keeps the cookie and follows to the page.</summary>
    private static async Task<string> EnterAsync(RunningBot bot, Uri link)
    {
        using var entered =
            await bot.Http.PostAsync(new Uri("/programme/enter", UriKind.Relative), KeyOf(link), TestContext.Current.CancellationToken);
        return await entered.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static FormUrlEncodedContent KeyOf(Uri link) =>
        new([KeyValuePair.Create("key", WebUtility.UrlDecode(link.Query["?key=".Length..]))]);

    private static Person Member(int number) => new(RunningBot.Org, new PersonId($"m{number}"), $"Member {number}")
    {
        Membership = Membership.Joined,
        Profile = new Profile { Department = "Sales" },
    };

    [GeneratedRegex(@"http://127\.0\.0\.1:5080/programme\?key=[\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Link();
}
