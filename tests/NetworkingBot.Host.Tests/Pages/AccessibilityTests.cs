using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Pages;

/// <summary>
/// The pages that anybody on the network may open, as those who need help to read them meet them. The local page has a test of its own.
/// </summary>
public sealed partial class AccessibilityTests
{
    private const string Open = "http://127.0.0.1:5080";

    [Fact]
    public async Task Everybody_can_use_every_page_in_light_and_dark()
    {
        await using var bot = await RunningBot.StartAsync("--Programme:Administrators:0=ana@acme.example", $"--Programme:PublicUrl={Open}");
        await using var chromium = await ChromiumBrowser.StartAsync();
        var programme = ProgrammeLink().Match(Regex.Unescape(await bot.SayAsync(RunningBot.Ana, "admin"))).Value;
        string[] paths =
        [
            "/privacy?lang=en",
            "/privacy?lang=es",
            "/terms?lang=en",
            "/terms?lang=es",
            "/programme?key=forged",
            new Uri(WebUtility.HtmlDecode(programme)).PathAndQuery,
            await MyDataAsync(bot, Exported.Everything),
            await MyDataAsync(bot, Exported.Contacts),
            "/my-data/none",
        ];

        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var window = await chromium.OpenAsync(
                new BrowserNewContextOptions
                {
                    ColorScheme = scheme,
                    Locale = scheme == ColorScheme.Light ? "en-GB" : "es-ES",
                    ViewportSize = new ViewportSize { Width = 360, Height = 760 },
                }
            );
            foreach (var path in paths)
            {
                await window.Page.GotoAsync(new Uri(bot.Http.BaseAddress!, path).AbsoluteUri);

                Assert.Equal([], (await Axe.FaultsAsync(window.Page)).Select(fault => $"{scheme} {path} {fault}"));
                Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
            }
        }
    }

    private static async Task<string> MyDataAsync(RunningBot bot, Exported what) => "/my-data/"
        + await bot.Core.ExportLinks.MakeAsync(
            RunningBot.Ana, what, bot.Core.Clock.GetCurrentInstant(), TestContext.Current.CancellationToken);

    [GeneratedRegex(Open + @"/programme\?key=[\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ProgrammeLink();
}
