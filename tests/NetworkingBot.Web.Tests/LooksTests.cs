using Microsoft.Playwright;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;

namespace NetworkingBot.Web.Tests;

public sealed class LooksTests(Browsers browsers)
{
    public static TheoryData<string, int, bool> Looks => new()
    {
        { "light", 1280, false },
        { "dark", 1280, true },
        { "phone", 360, false },
        { "phone-dark", 360, true },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_page_fits_its_window_in_light_and_dark(string look, int width, bool dark)
    {
        await using var site = await LocalSite.StartAsync();
        var transcript = site.TranscriptOf(LocalSite.Ana);

        await using var window = await browsers.OpenAsync(site, "/", Options(width, dark));
        await CheckAsync(window, $"choose-{look}");

        await window.Page.GotoAsync(site.Key.Entrance(site.Root).AbsoluteUri);
        await window.Page.GotoAsync(new Uri(site.Root, LocalSite.AnasChat).AbsoluteUri);
        await CheckAsync(window, $"welcome-{look}");

        transcript.Add(new Content.Mine("Who should I meet this week?"));
        transcript.Add(new Content.Bots("Three people", Lang.English, Gallery.Suggestions));
        transcript.Add(new Content.Mine("And a word that is far too long: " + new string('x', 120)));
        transcript.Add(new Content.Bots("I'm sorry, I didn't understand that.", Lang.English, []));
        await window.Page.ReloadAsync();
        await CheckAsync(window, $"chat-{look}", fullPage: true);

        transcript.Add(
            new Content.Bots(
                "",
                Lang.English,
                [
                    new Card([
                        .. Samples
                            .Elements.Where(element =>
                                !element.Key.StartsWith("picture", StringComparison.Ordinal) && element.Key != "person-photo"
                            )
                            .Select(element => element.Value),
                    ]),
                ]
            )
        );
        transcript.Add(
            new Content.Bots(
                "",
                Lang.English,
                [],
                Samples.FormOf([.. Samples.Fields.Select((field, i) => field.Value with { Id = $"f{i}" })])
            )
        );
        await window.Page.ReloadAsync();
        await CheckAsync(window, $"gallery-{look}", fullPage: true);
        Assert.Empty(window.Faults);
    }

    private static BrowserNewContextOptions Options(int width, bool dark) => new()
    {
        Locale = "en-GB",
        ViewportSize = new ViewportSize { Width = width, Height = 760 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
    };

    private static async Task CheckAsync(Testing.BrowserWindow window, string name, bool fullPage = false)
    {
        await window.ShootAsync(name, fullPage);

        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        Assert.Empty(await PageChecks.FaultsAsync(window.Page));
        Assert.Empty(await Testing.Axe.FaultsAsync(window.Page));
    }
}
