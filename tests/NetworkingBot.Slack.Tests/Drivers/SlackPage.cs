using Microsoft.Playwright;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>local-slack's page in Chromium, which reaches loopback only.</summary>
internal sealed class SlackPage : IAsyncDisposable
{
    private readonly ChromiumBrowser _browser;
    private readonly BrowserWindow _window;

    private SlackPage(ChromiumBrowser browser, BrowserWindow window) => (_browser, _window) = (browser, window);

    public IPage Page => _window.Page;

    public static async Task<SlackPage> OpenAsync(Uri address)
    {
        var browser = await ChromiumBrowser.StartAsync();
        var window = await browser.OpenAsync(new BrowserNewContextOptions { Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1200, Height = 1000 } });
        await window.Page.GotoAsync(address.AbsoluteUri);
        return new SlackPage(browser, window);
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
        await _window.DisposeAsync();
        await _browser.DisposeAsync();
    }
}
