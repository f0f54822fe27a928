using Microsoft.Playwright;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.Web.Tests;

public sealed class JourneyTests(Browsers browsers)
{
    [Fact]
    public async Task What_is_said_before_the_last_request_has_ended_is_said_all_the_same()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, "/chat/acme/ana");
        var (page, held) = (window.Page, new TaskCompletionSource());
        await page.RouteAsync("**/chat/acme/ana", async route =>
        {
            var answer = await route.FetchAsync();
            await held.Task;
            await route.FulfillAsync(new() { Response = answer });
        });

        foreach (var words in new[] { "help", "join" })
        {
            await page.GetByLabel("Your message").FillAsync(words);
            await page.GetByLabel("Your message").PressAsync("Enter");
            await Expect(page.GetByLabel("Your message")).ToHaveValueAsync("");
        }

        await Expect(page.Locator("article.mine").First).ToHaveTextAsync("help");
        held.SetResult();

        await Expect(page.Locator("article.mine").Last).ToHaveTextAsync("join");
    }

    [Fact]
    public async Task A_newcomer_joins_and_fills_in_the_profile_with_the_keyboard_alone()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, "/");
        var (page, keys) = (window.Page, window.Page.Keyboard);

        await keys.PressAsync("Tab");
        await keys.PressAsync("Tab");
        await Expect(page.GetByLabel("Find a colleague")).ToBeFocusedAsync();
        await keys.TypeAsync("ana garcia");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 colleague");
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ana García" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");

        await Expect(page.GetByLabel("Your message")).ToBeFocusedAsync();
        await keys.TypeAsync("join");
        await keys.PressAsync("Enter");
        var yes = page.Locator("article button.primary");
        await Expect(yes).ToBeVisibleAsync();
        await PressUntilFocusedAsync(page, "Shift+Tab", yes);
        await window.ShootAsync("journey-join");
        await keys.PressAsync("Enter");

        var answer = page.Locator("article.bots");
        await Expect(answer).ToBeFocusedAsync();
        await Expect(answer).ToHaveCountAsync(1);
        await Expect(page.Locator("button[value='1|en|join']")).ToHaveCountAsync(0);

        await PressUntilFocusedAsync(page, "Tab", page.GetByLabel("Your message"));
        await keys.TypeAsync("edit my profile");
        await keys.PressAsync("Enter");
        var name = page.GetByRole(AriaRole.Textbox, new() { Name = "Name" });
        await Expect(name).ToBeFocusedAsync();
        var zone = page.Locator("input[name=field-zone]");
        await PressUntilFocusedAsync(page, "Tab", zone);
        await keys.TypeAsync("Moon/Base");
        await keys.PressAsync("Enter");

        await Expect(zone).ToBeFocusedAsync();
        await Expect(zone).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(zone).ToHaveValueAsync("Moon/Base");
        await Expect(page.Locator("form.form")).ToHaveCountAsync(1);
        await window.ShootAsync("journey-mistake");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("Europe/Madrid");
        await keys.PressAsync("Enter");

        await Expect(page.Locator("form.form")).ToHaveCountAsync(0);
        await window.ShootAsync("journey-saved");
        Assert.Equal(
            "Europe/Madrid",
            (await site.People.GetAsync(LocalSite.Org, LocalSite.Ana, TestContext.Current.CancellationToken))!.ZoneId
        );
        Assert.Empty(await PageChecks.FaultsAsync(page));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Whoever_presses_enter_before_the_last_answer_is_there_is_at_the_first_colleague_found()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, "/");
        var (page, held) = (window.Page, new TaskCompletionSource());
        await page.RouteAsync(address => new Uri(address).Query.Length > 0, async route =>
        {
            var answer = await route.FetchAsync();
            await held.Task;
            await route.FulfillAsync(new() { Response = answer });
        });

        await page.GetByLabel("Find a colleague").FillAsync("ana garcia");
        await page.GetByLabel("Find a colleague").PressAsync("Enter");
        held.SetResult();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 colleague");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ana García" })).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("en-GB", "Who should I meet this week?", "Not now")]
    [InlineData("es-ES", "¿A quién debería conocer esta semana?", "Ahora no")]
    public async Task Asking_who_to_meet_takes_a_click_and_not_now_renews_the_answer_where_it_stands(
        string locale,
        string question,
        string notNow
    )
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, "/chat/acme/twin", new BrowserNewContextOptions { Locale = locale });

        await window.Page.GetByRole(AriaRole.Button, new() { Name = question }).ClickAsync();

        await Expect(window.Page.Locator("article.mine")).ToHaveTextAsync(question);
        await Expect(window.Page.Locator("article.bots")).ToHaveAttributeAsync("lang", locale[..2]);
        await Expect(window.Page.Locator("#welcome")).ToBeHiddenAsync();
        await window.ShootAsync($"question-{locale[..2]}");

        var cards = window.Page.Locator("article.bots h2.name");
        var first = await cards.First.TextContentAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = notNow }).First.ClickAsync();

        await Expect(cards.GetByText(first!, new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(window.Page.Locator("article.bots")).ToHaveCountAsync(1);
        await Expect(window.Page.Locator("article.bots")).ToBeFocusedAsync();
        await window.ShootAsync($"not-now-{locale[..2]}");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task What_the_bot_says_on_its_own_appears_without_a_reload()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, LocalSite.AnasChat);
        await using var second = await browsers.OpenAsync(site, LocalSite.AnasChat);
        var ana = new Recipient(WebChannel.AddressOf(LocalSite.Org, LocalSite.Ana), null);

        await site.Channel.SendAsync(
            ana,
            new Message("x", Lang.English, [new Card(new Paragraph("Marta would like to meet you."))]),
            TestContext.Current.CancellationToken
        );

        await Expect(window.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Marta would like to meet you.");
        await Expect(second.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Marta would like to meet you.");
        await Expect(window.Page.GetByLabel("Your message")).ToBeFocusedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Danger_is_confirmed_before_it_is_done()
    {
        await using var site = await LocalSite.StartAsync();
        site.TranscriptOf(LocalSite.Ana).Add(new Content.Bots("", Lang.English, Gallery.Suggestions));
        await using var window = await browsers.OpenAsync(site, LocalSite.AnasChat);
        var last = window.Page.Locator(".card").Last;

        await last.GetByText("Never suggest", new() { Exact = true }).ClickAsync();
        await Expect(last.GetByRole(AriaRole.Button, new() { Name = "Yes: Never suggest" })).ToBeVisibleAsync();
        await Expect(window.Page.Locator("article")).ToHaveCountAsync(1);
        await Expect(last.GetByRole(AriaRole.Button, new() { Name = "Yes: Never suggest" })).ToBeInViewportAsync();
        await window.ShootAsync("confirm");

        await last.GetByRole(AriaRole.Button, new() { Name = "Yes: Never suggest" }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_colleague_is_picked_while_typing()
    {
        await using var site = await LocalSite.StartAsync();
        site.TranscriptOf(LocalSite.Ana).Add(new Content.Bots("", Lang.English, [], Samples.FormOf(Samples.Fields["person-open"])));
        await using var window = await browsers.OpenAsync(site, LocalSite.AnasChat);
        var field = window.Page.Locator("input[data-people]");
        var offered = window.Page.Locator("datalist option");

        await field.PressSequentiallyAsync("marta ruiz");
        await Expect(offered).ToHaveCountAsync(2);
        await field.FillAsync((await offered.First.GetAttributeAsync("value"))!);

        await Expect(window.Page.Locator("input[name=chosen-who]"))
            .ToHaveValueAsync("twin|Marta Ruiz – Data engineer, Engineering, Berlin");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_text_that_is_too_large_is_answered_and_can_be_shortened()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, LocalSite.AnasChat);
        var text = new string('x', 1_000_000);

        await window.Page.GetByLabel("Your message").FillAsync(text);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Status))
            .ToHaveTextAsync("That is more than I can read at once. Please send a shorter message.");
        Assert.Equal(text.Length, (await window.Page.GetByLabel("Your message").InputValueAsync()).Length);
    }

    [Fact]
    public async Task Everything_works_without_a_script()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(
            site,
            "/?q=ana+garcia",
            new BrowserNewContextOptions { JavaScriptEnabled = false, Locale = "en-GB" }
        );

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Ana García" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await window.Page.Locator("article button.primary").ClickAsync();
        await window.Page.GetByLabel("Your message").FillAsync("edit my profile");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await window.Page.Locator("input[name=field-zone]").FillAsync("Moon/Base");
        await window.Page.Locator("form.form button.primary").ClickAsync();

        await Expect(window.Page.Locator("input[name=field-zone]")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(window.Page.Locator("form.form")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_no_words_are_lost()
    {
        await using var site = await LocalSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, LocalSite.AnasChat);
        await Expect(window.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");

        await site.DisposeAsync();

        await Expect(window.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The connection was lost. Trying again…");
        await window.Page.GetByLabel("Your message").FillAsync("hello");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(window.Page.GetByLabel("Your message")).ToHaveValueAsync("hello");
    }

    private static async Task PressUntilFocusedAsync(IPage page, string key, ILocator target)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"40 times {key} did not reach {target}.");
    }
}
