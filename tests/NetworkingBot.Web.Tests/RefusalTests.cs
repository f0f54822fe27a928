using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web.Tests;

public sealed class RefusalTests : IAsyncLifetime
{
    private LocalSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await LocalSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_cannot_speak_for_anybody(string header, string value)
    {
        using var request = LocalSite.Request(("say", "hello"));
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.StartsWith(
            "This came from another website",
            await RefusedAsync(request, HttpStatusCode.Forbidden),
            StringComparison.Ordinal
        );
        Assert.Empty(_site.TranscriptOf(LocalSite.Ana).All());
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Host", "10.0.0.7")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Host", "tunnel.example")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("True-Client-IP", "203.0.113.9")]
    [InlineData("CF-Connecting-IP", "203.0.113.9")]
    [InlineData("X-Forwarded-Port", "443")]
    [InlineData("X-Forwarded-Server", "proxy.example")]
    [InlineData("X-Original-For", "203.0.113.9")]
    public async Task What_does_not_come_straight_from_this_machine_gets_nothing(string header, string value)
    {
        foreach (var path in new[] { "/", LocalSite.AnasChat, $"{LocalSite.AnasChat}/events", "/assets/chat.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path)
            {
                Headers = { { header, value }, { "Accept", "application/json" } },
            };

            Assert.StartsWith(
                "This page only answers on the computer",
                await RefusedAsync(request, HttpStatusCode.Forbidden),
                StringComparison.Ordinal
            );
        }
    }

    /// <summary>A proxy that adds no header looks like this machine: only the key tells.</summary>
    [Theory]
    [InlineData("/", null)]
    [InlineData(LocalSite.AnasChat, null)]
    [InlineData(LocalSite.AnasChat + "/events", null)]
    [InlineData(LocalSite.AnasChat + "/people?q=a", null)]
    [InlineData("/?key=", null)]
    [InlineData("/?key=0000000000000000000000000000000000000000000000000000000000000000", null)]
    [InlineData(LocalSite.AnasChat, "00")]
    [InlineData(LocalSite.AnasChat, "")]
    public async Task Whoever_lacks_the_key_of_this_start_gets_nothing(string path, string? cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = _site.Root,
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "application/json" } } };
        request.Headers.TryAddWithoutValidation("Cookie", $"networkingbot-{_site.Root.Port}={cookie}");

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.StartsWith(
            "Open the address that the bot printed",
            (await response.Content.ReadFromJsonAsync<Problem>(TestContext.Current.CancellationToken))!.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_printed_address_leaves_a_cookie_and_no_key_in_the_address()
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

        using var entered = await http.GetAsync(_site.Key.Entrance(_site.Root), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal("/", entered.Headers.Location!.OriginalString);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));
        Assert.Equal([_site.Key.CookieFor(_site.Root), "path=/", "samesite=lax", "httponly"], cookie.Split("; "));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    public async Task The_machine_may_be_called_by_each_of_its_own_names(string host)
    {
        using var request = LocalSite.Request(("say", "hello"));
        request.Headers.Host = $"{host}:{_site.Root.Port}";
        request.Headers.Add("Origin", $"http://{host}:{_site.Root.Port}");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        using var response = await _site.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(2_000)]
    public async Task Nobody_has_an_id_as_long_as_that(int length)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get,
            $"/chat/acme/{new string('a', length)}")
        { Headers = { { "Accept", "application/json" } } };
        using var other = new HttpRequestMessage(HttpMethod.Get,
            $"/chat/{new string('a', length)}/ana")
        { Headers = { { "Accept", "application/json" } } };

        await RefusedAsync(request, HttpStatusCode.NotFound);
        await RefusedAsync(other, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("application/json", "{\"say\":\"hello\"}")]
    [InlineData("text/plain", "say=hello")]
    [InlineData("multipart/form-data; boundary=x", "--x--")]
    [InlineData(null, "say=hello")]
    public async Task Anything_but_a_form_is_refused(string? type, string body)
    {
        using var request = LocalSite.Request();
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        Assert.StartsWith(
            "I could not read that.",
            await RefusedAsync(request, HttpStatusCode.UnsupportedMediaType),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("say=")]
    [InlineData("say=+%0A+")]
    [InlineData("say=%00hello")]
    [InlineData("dismiss=1")]
    [InlineData("dismiss=1&message=abc")]
    [InlineData("nothing=here")]
    [InlineData("&&&===%%%")]
    public async Task A_form_that_the_page_cannot_have_sent_is_refused(string body)
    {
        using var request = LocalSite.Request();
        request.Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");

        Assert.StartsWith("I could not read that.", await RefusedAsync(request, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_thousand_fields_is_refused()
    {
        using var request = LocalSite.Request(Enumerable.Range(0, 1_000).Select(i => ($"field-{i}", "x")));

        Assert.StartsWith("I could not read that.", await RefusedAsync(request, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300_000, false)]
    [InlineData(1_000_000, false)]
    [InlineData(1_000_000, true)]
    public async Task A_text_that_is_too_large_gets_a_kind_answer(int length, bool chunked)
    {
        using var request = LocalSite.Request(("say", new string('x', length)));
        request.Headers.TransferEncodingChunked = chunked;

        Assert.StartsWith(
            "That is more than I can read at once.",
            await RefusedAsync(request, HttpStatusCode.RequestEntityTooLarge),
            StringComparison.Ordinal
        );
        Assert.Empty(_site.TranscriptOf(LocalSite.Ana).All());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0|en|join")]
    [InlineData("1|en|no-such-thing")]
    [InlineData("1|xx|join")]
    [InlineData("1|en|leave|<script>")]
    [InlineData("\u0007\u202e💥")]
    public async Task A_forged_button_gets_a_clear_answer(string payload)
    {
        using var response = await _site.PostAsync(("click", payload), ("message", "42"));

        var answer = (await response.Content.ReadFromJsonAsync<Change[]>(TestContext.Current.CancellationToken))!.Single();
        Assert.Matches("older message of mine|read that button", answer.Html);
        Assert.DoesNotContain("<script", answer.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE People; --")]
    [InlineData("x' or PartitionKey ne 'x")]
    [InlineData("<!channel> <at>everybody</at> @all")]
    [InlineData("\u202e\u2066txt.exe")]
    [InlineData("\u0001\u0007\ufeff")]
    [InlineData("💥👩‍👩‍👧‍👦🏳️‍🌈")]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    public async Task Hostile_words_are_shown_as_words(string text)
    {
        using var response = await _site.PostAsync(("say", text));

        var changes = (await response.Content.ReadFromJsonAsync<Change[]>(TestContext.Current.CancellationToken))!;
        Assert.Equal(
            $"<p>{HtmlNode.Text(text)}</p>",
            changes[0].Html[changes[0].Html.IndexOf("<p>", StringComparison.Ordinal)..].Replace("</article>", "", StringComparison.Ordinal)
        );
        Assert.Equal(2, changes.Length);
    }

    [Theory]
    [InlineData("Production", null, HttpStatusCode.NotFound)]
    [InlineData("Production", "true", HttpStatusCode.OK)]
    [InlineData("Development", "false", HttpStatusCode.NotFound)]
    [InlineData("Staging", null, HttpStatusCode.NotFound)]
    public async Task The_page_is_on_in_development_alone_unless_switched_on(string environment, string? enabled, HttpStatusCode expected)
    {
        await using var site = await LocalSite.StartAsync(environment, enabled is null ? [] : [$"--LocalPage:Enabled={enabled}"]);

        using var response = await site.Http.GetAsync("/", TestContext.Current.CancellationToken);
        var delivery = await site.Channel.SendAsync(
            new Recipient(WebChannel.AddressOf(LocalSite.Org, LocalSite.Ana), null),
            new Message("Hi", Lang.English, []),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, delivery is Delivery.Sent);
    }

    [Fact]
    public async Task Settings_out_of_range_are_refused_at_start_with_all_their_names()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            LocalSite.StartAsync(Environments.Development, "--LocalPage:RememberedMessages=5", "--LocalPage:RememberedPeople=0")
        );

        Assert.Contains("LocalPage:RememberedMessages must be between 10 and 1000.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("LocalPage:RememberedPeople must be between 1 and 10000.", refused.Message, StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync(HttpRequestMessage request, HttpStatusCode expected)
    {
        using var response = await _site.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<Problem>(TestContext.Current.CancellationToken))!.Text;
    }
}
