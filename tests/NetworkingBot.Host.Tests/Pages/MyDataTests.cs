using System.IO.Compression;
using System.Net;
using NetworkingBot.Core.Privacy;
using NodaTime;

namespace NetworkingBot.Host.Tests.Pages;

/// <summary>The page behind which somebody's data are, as it is fetched.</summary>
public sealed class MyDataTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.StartAsync();
        await _bot.SayAsync(RunningBot.Ana, "add Zoe Quagga from Contoso");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("en-GB", Exported.Everything, "Your data", "Fetch my data")]
    [InlineData("es-ES", Exported.Everything, "Tus datos", "Descargar mis datos")]
    [InlineData("en-GB", Exported.Contacts, "As vCards for an address book", "vCard 3.0, for older address books")]
    [InlineData("es-ES", Exported.Contacts, "Como vCards para una agenda", "vCard 3.0, para agendas más antiguas")]
    public async Task Whatever_looks_at_the_link_beforehand_sees_a_page_and_uses_nothing_up(string language, Exported what,
        string title, string button)
    {
        var link = await LinkAsync(what);

        for (var look = 0; look <= ExportLinks.Uses; look++)
        {
            using var page = await SendAsync(HttpMethod.Get, link, language);
            var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
            Assert.All([$"<html lang=\"{language[..2]}\"", title, button], words => Assert.Contains(words, text, StringComparison.Ordinal));
            Assert.DoesNotContain("Quagga", text, StringComparison.Ordinal);
            AssertKept(page);
        }

        using var fetched = await SendAsync(HttpMethod.Post, link, language);
        Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
    }

    [Fact]
    public async Task Everything_is_a_zip_that_is_a_download_and_of_the_person_alone()
    {
        using var fetched = await SendAsync(HttpMethod.Post, await LinkAsync(Exported.Everything));

        Assert.Equal("application/zip", fetched.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", fetched.Content.Headers.ContentDisposition?.DispositionType);
        AssertKept(fetched);
        using var zip = new ZipArchive(await fetched.Content.ReadAsStreamAsync(Cancellation));
        using var json = new StreamReader(zip.GetEntry("my-data.json")!.Open());
        var text = await json.ReadToEndAsync(Cancellation);
        Assert.Contains("ana@acme.example", text, StringComparison.Ordinal);
        Assert.Contains("Zoe Quagga", text, StringComparison.Ordinal);
        Assert.DoesNotContain("marta@acme.example", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cards", "text/vcard", "VERSION:4.0")]
    [InlineData("OlderCards", "text/vcard", "VERSION:3.0")]
    [InlineData("Table", "text/csv", "Zoe Quagga")]
    [InlineData("unheard-of", "text/vcard", "VERSION:4.0")]
    [InlineData("", "text/vcard", "VERSION:4.0")]
    public async Task Contacts_come_in_the_form_that_was_chosen(string chosen, string mediaType, string holds)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("as", chosen)]);

        using var fetched = await SendAsync(HttpMethod.Post, await LinkAsync(Exported.Contacts), body: form);

        Assert.Equal(mediaType, fetched.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", fetched.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains(holds, await fetched.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        AssertKept(fetched);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "no part of anything")]
    [InlineData("multipart/form-data", "--x")]
    [InlineData("application/x-www-form-urlencoded", "%zz=%00&as=")]
    [InlineData("application/x-www-form-urlencoded", "5000")]
    [InlineData("application/json", "{")]
    public async Task What_is_sent_along_and_cannot_be_read_changes_nothing(string type, string sent)
    {
        using var body = new StringContent(sent == "5000" ? new string('a', 5000) : sent);
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        using var fetched = await SendAsync(HttpMethod.Post, await LinkAsync(Exported.Contacts), body: body);

        Assert.Equal((HttpStatusCode.OK, "text/vcard"), (fetched.StatusCode, fetched.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("en-GB", "This link no longer works. Say “export my data”")]
    [InlineData("es-ES", "Este enlace ya no funciona")]
    public async Task A_link_that_is_old_or_used_up_or_none_gives_nothing_and_says_how_to_get_another(string language, string said)
    {
        var old = await LinkAsync(Exported.Everything, age: ExportLinks.Lifetime);
        var used = await LinkAsync(Exported.Everything);
        for (var use = 0; use < ExportLinks.Uses; use++)
        {
            using var fetched = await SendAsync(HttpMethod.Post, used, language);
            Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
        }

        foreach (var link in new[] { old, used, "/my-data/x", "/my-data/" + new string('a', 5_000), "/my-data/..%2f" })
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var answer = await SendAsync(method, link, language);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                Assert.Contains(
                    said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
                AssertKept(answer);
            }
        }
    }

    [Fact]
    public async Task Whoever_was_erased_since_leaves_a_link_that_gives_nothing()
    {
        var link = await LinkAsync(Exported.Everything);
        var ana = (await _bot.Core.People.GetAsync(RunningBot.Org, RunningBot.Ana.Id, Cancellation))!;
        await _bot.Core.Erasing.EraseAsync(ana, ana.Id, _bot.Core.Clock.GetCurrentInstant(), Cancellation);

        using var answer = await SendAsync(HttpMethod.Post, link);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>By no cache, no frame, and nothing that guesses what it is.</summary>
    private static void AssertKept(HttpResponseMessage answer)
    {
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
        Assert.NotEmpty(answer.Headers.GetValues("Referrer-Policy"));
    }

    private async Task<string> LinkAsync(Exported what, Duration age = default) => "/my-data/" + await _bot.Core.ExportLinks.MakeAsync(
        RunningBot.Ana, what, _bot.Core.Clock.GetCurrentInstant() - age, Cancellation);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string link, string language = "en", HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(method, link) { Content = body };
        request.Headers.AcceptLanguage.ParseAdd(language);
        return await _bot.Http.SendAsync(request, Cancellation);
    }
}
