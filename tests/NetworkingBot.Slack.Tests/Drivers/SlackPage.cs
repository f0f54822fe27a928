using Microsoft.Playwright;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>local-slack's page in Chromium, which reaches loopback only.</summary>
internal sealed class SlackPage : IAsyncDisposable
{
    /// <summary>Slack submits a form with the values that nobody touched; local-slack leaves them out. Here they are put back in.</summary>
    private const string SubmitsUntouched =
        """
        let views = [];
        const untouched = {
          plain_text_input: e => ({ value: e.initial_value ?? null }),
          static_select: e => ({ selected_option: e.initial_option ?? null }),
          external_select: e => ({ selected_option: e.initial_option ?? null }),
          checkboxes: e => ({ selected_options: e.initial_options ?? [] }),
          datepicker: e => ({ selected_date: e.initial_date ?? null }),
          timepicker: e => ({ selected_time: e.initial_time ?? null }),
        };
        window.WebSocket = class extends WebSocket {
          constructor(url) {
            super(url);
            this.addEventListener('message', said => { const message = JSON.parse(said.data); if (message.t === 'view') views = message.stack ?? []; });
          }
          send(text) {
            const message = JSON.parse(text);
            for (const block of message.t === 'view_submit' ? views.at(-1).blocks.filter(block => block.type === 'input') : []) {
              const element = block.element;
              message.values[block.block_id] ??= { [element.action_id]: { type: element.type, ...untouched[element.type](element) } };
            }
            super.send(JSON.stringify(message));
          }
        };
        """;

    private readonly ChromiumBrowser _browser;
    private readonly BrowserWindow _window;

    private SlackPage(ChromiumBrowser browser, BrowserWindow window) => (_browser, _window) = (browser, window);

    public IPage Page => _window.Page;

    public static async Task<SlackPage> OpenAsync(Uri address)
    {
        var browser = await ChromiumBrowser.StartAsync();
        var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                Locale = "en-GB",
                ViewportSize = new ViewportSize { Width = 1200, Height = 1000 },
            }
        );
        await window.Page.AddInitScriptAsync(SubmitsUntouched);
        await window.Page.GotoAsync(address.AbsoluteUri);
        // Slack keeps the lines of plain text.
        await window.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = ".plain { white-space: pre-line }" });
        return new SlackPage(browser, window);
    }

    public ILocator Button(string label) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = label, Exact = true }).Last;

    public ILocator Text(string text) => Page.Locator("main").GetByText(text).Last;

    public ILocator Modal => Page.Locator(".modal");

    /// <summary>One question of the open modal, by its label.</summary>
    public ILocator Question(string label) =>
        Modal.Locator(".bk-input", new LocatorLocatorOptions { Has = Page.Locator($"label:text-is(\"{label}\")") });

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
