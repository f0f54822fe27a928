using Microsoft.Playwright;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>local-slack's page in Chromium, which reaches loopback only.</summary>
internal sealed class SlackPage : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private SlackPage(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    public static async Task<SlackPage> OpenAsync(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1200, Height = 1000 } });
        page.SetDefaultTimeout(15_000);
        await page.GotoAsync(address.AbsoluteUri);
        return new SlackPage(playwright, browser, page);
    }

    public ILocator Button(string label) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = label, Exact = true }).Last;

    public ILocator Text(string text) => Page.Locator("main").GetByText(text).Last;

    public ILocator Modal => Page.Locator(".modal");

    /// <summary>One question of the open modal, by its label.</summary>
    public ILocator Question(string label) => Modal.Locator(".bk-input", new LocatorLocatorOptions { Has = Page.Locator($"label:text-is(\"{label}\")") });

    public Task ActAsAsync(string user) => Page.GetByLabel("Act as").SelectOptionAsync(new SelectOptionValue { Value = user });

    /// <summary>Opens a channel, a conversation or the app's home.</summary>
    public Task GoToAsync(string place) => Page.Locator("button.sidebar-item", new PageLocatorOptions { HasText = place }).ClickAsync();

    public async Task SayAsync(string text)
    {
        await Page.Locator("textarea.composer-input").FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Kept under artifacts/screenshots, to be looked at.</summary>
    public Task ShotAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = RepositoryRoot.Combine("artifacts", "screenshots", $"slack-{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
