using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using NetworkingBot.Core.People;

namespace NetworkingBot.Web.Tests;

public sealed class RequestTests : IAsyncLifetime
{
    private LocalSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await LocalSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_said_comes_back_with_its_answer()
    {
        using var response = await _site.PostAsync(("say", "hello"));

        var changes = await ChangesAsync(response);
        Assert.Collection(
            changes,
            mine => Assert.Contains("<p>hello</p>", mine.Html, StringComparison.Ordinal),
            bots => Assert.Contains("Hello, Ana!", bots.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_named_and_answered_with_what_is_in_it()
    {
        await _site.PostAsync(("click", "1|en|join"));

        var changes = await ChangesAsync(await SendFileAsync("name,email\nZoe Quagga,zoe@x.example\n"));
        var tooLarge = await ChangesAsync(await SendFileAsync(new string('a', 17 * 1024 * 1024)));

        Assert.Collection(
            changes,
            mine => Assert.Contains("contacts.csv", mine.Html, StringComparison.Ordinal),
            bots => Assert.Contains("Zoe Quagga", bots.Html, StringComparison.Ordinal));
        Assert.Contains("larger than 16 MB", tooLarge[^1].Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "BEGIN:VCARD")]
    [InlineData("multipart/form-data; boundary=x", "--x")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=file; filename=a.vcf\r\n\r\nBEGIN:VC")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=file; filename=a.vcf\r\n")]
    [InlineData("multipart/form-data", "--x--")]
    public async Task What_is_no_form_with_a_file_is_refused(string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, LocalSite.AnasChat + "/file")
        { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await _site.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<HttpResponseMessage> SendFileAsync(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, LocalSite.AnasChat + "/file")
        { Content = new MultipartFormDataContent { { new StringContent(text), "file", "contacts.csv" } } };
        request.Headers.Accept.ParseAdd("application/json");
        return await _site.SendAsync(request);
    }

    [Fact]
    public async Task A_card_that_was_clicked_gives_way_to_the_answer()
    {
        var invitation = (await ChangesAsync(await _site.PostAsync(("say", "join"))))[^1];

        var joined = await ChangesAsync(await _site.PostAsync(("click", "1|en|join"), ("message", $"{invitation.Id}")));

        Assert.Equal(invitation.Id, Assert.Single(joined).Id);
        Assert.DoesNotContain("1|en|join\"", joined[0].Html, StringComparison.Ordinal);
        Assert.Equal(
            Membership.Joined,
            (await _site.People.GetAsync(LocalSite.Org, LocalSite.Ana, TestContext.Current.CancellationToken))!.Membership
        );
    }

    [Fact]
    public async Task Without_a_script_the_page_is_shown_again_at_the_answer()
    {
        using var request = LocalSite.Request(("say", "hello"));
        request.Headers.Accept.Clear();
        request.Headers.Accept.ParseAdd("text/html");

        using var response = await _site.SendAsync(request);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal($"/chat/acme/ana#m{_site.TranscriptOf(LocalSite.Ana).All()[^1].Id}", response.Headers.Location!.ToString());
        Assert.Contains("Hello, Ana!", await TextAsync(LocalSite.AnasChat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_mistake_comes_back_in_its_place()
    {
        await _site.PostAsync(("click", "1|en|join"));
        var form = (await ChangesAsync(await _site.PostAsync(("say", "edit my profile"))))[^1];

        var again = await ChangesAsync(
            await _site.PostAsync(
                ("submit", "1|en|save-profile"),
                ("message", $"{form.Id}"),
                ("field-name", "Ana"),
                ("field-zone", "Moon/Base")
            )
        );

        Assert.Equal(form.Id, Assert.Single(again).Id);
        Assert.Contains($"id=\"m{form.Id}-zone\" name=\"field-zone\" aria-invalid=\"true\"", again[0].Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Moon/Base\"", again[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_closed_goes_away()
    {
        await _site.PostAsync(("click", "1|en|join"));
        var form = (await ChangesAsync(await _site.PostAsync(("say", "edit my profile"))))[^1];

        var closed = await ChangesAsync(await _site.PostAsync(("dismiss", "1"), ("message", $"{form.Id}")));

        Assert.Equal((form.Id, ""), (Assert.Single(closed).Id, closed[0].Html));
        Assert.DoesNotContain("class=\"card form\"", await TextAsync(LocalSite.AnasChat), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es-ES,es;q=0.9,en;q=0.5", "¿Quién quieres ser?")]
    [InlineData("de, es;q=0.5, en;q=0.9", "Who would you like to be?")]
    [InlineData("de", "Who would you like to be?")]
    [InlineData("\"<;;q=x", "Who would you like to be?")]
    public async Task The_page_speaks_the_language_of_the_browser(string languages, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);

        using var response = await _site.SendAsync(request);

        Assert.Contains(
            $"<h1>{title}</h1>",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_speaks_the_language_that_the_colleague_chose()
    {
        await _site.PostAsync(("say", "hola"));

        Assert.Contains("<html lang=\"es\">", await TextAsync(LocalSite.AnasChat), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=garcia", "1 colleague<", "Ana García")]
    [InlineData("/?q=LINDQVIST+dub", "colleagues<", "Lindqvist")]
    [InlineData("/?q=nobody+like+that", "Nobody matches “nobody like that”", "")]
    [InlineData("/?q=%3Cscript%3E", "Nobody matches “&lt;script&gt;”", "")]
    [InlineData("/", "The first 60 of 303 colleagues.", "Aisha Becker")]
    [InlineData("/?org=umbra", "1 colleague<", "Zoë Umbra")]
    [InlineData("/?org=nowhere", "The first 60 of 303 colleagues.", "Aisha Becker")]
    public async Task Colleagues_are_found_by_what_is_typed(string path, string count, string name)
    {
        var page = await TextAsync(path);

        Assert.Contains(count, page, StringComparison.Ordinal);
        Assert.Contains(name, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_field_is_offered_those_who_joined_and_namesakes_apart()
    {
        var offered = await _site.Http.GetFromJsonAsync<OfferedPerson[]>(
            $"{LocalSite.AnasChat}/people?q=marta+ruiz",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            ["Marta Ruiz – Data engineer, Engineering, Berlin", "Marta Ruiz – Account manager, Sales, Bogotá"],
            offered!.Select(person => person.Text)
        );
    }

    [Theory]
    [InlineData("/chat/acme/nobody")]
    [InlineData("/chat/umbra/ana")]
    [InlineData("/chat/acme/%0a%22%3E")]
    [InlineData("/chat/acme/nobody/events")]
    [InlineData("/chat/acme/..%2Fana")]
    [InlineData("/assets/..%2FPages.cs")]
    public async Task What_is_not_there_is_answered_with_a_page_that_leads_back(string path)
    {
        using var response = await _site.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(
            "There is nobody and nothing at this address.",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_answer_forbids_what_the_page_does_not_need()
    {
        using var response = await _site.Http.GetAsync(LocalSite.AnasChat, TestContext.Current.CancellationToken);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task An_asset_that_the_browser_has_is_not_sent_again()
    {
        using var first = await _site.Http.GetAsync("/assets/page.css", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/page.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await _site.SendAsync(request);

        Assert.Equal(("text/css", HttpStatusCode.NotModified), (first.Content.Headers.ContentType!.MediaType, second.StatusCode));
    }

    private async Task<string> TextAsync(string path) => await _site.Http.GetStringAsync(path, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<Change>> ChangesAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<Change[]>(TestContext.Current.CancellationToken))!;
    }
}
