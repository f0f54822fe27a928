using Microsoft.Playwright;

namespace NetworkingBot.Testing;

/// <summary>Debian's Chromium, headless, that reaches this machine and nothing else.</summary>
public sealed class ChromiumBrowser : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChromiumBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <exception cref="InvalidOperationException">Chromium is not installed.</exception>
    public static async Task<ChromiumBrowser> StartAsync()
    {
        if (!File.Exists(Executable))
        {
            throw new InvalidOperationException(
                $"Browser tests need {Executable}. ./test installs it; on Debian: apt-get install chromium fonts-dejavu-core "
                    + $"fonts-noto-color-emoji."
            );
        }

        Assertions.SetDefaultExpectTimeout(Patience.Milliseconds);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Headless = true,
            Args = _arguments,
            Timeout = Patience.Milliseconds,
        });
        return new ChromiumBrowser(playwright, browser);
    }

    /// <summary>
    /// A window of its own, without cookies or history. Its <see cref="BrowserWindow.Faults"/> collects what the browser complains about.
    /// </summary>
    public async Task<BrowserWindow> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await _browser.NewContextAsync(options ?? new BrowserNewContextOptions { Locale = "en-GB" });
        context.SetDefaultTimeout(Patience.Milliseconds);
        return new BrowserWindow(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>One window with one page.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    internal BrowserWindow(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, said) => _faults.AddRange(said.Type is "error" or "warning" ? [said.Text] : []);
        page.PageError += (_, fault) => _faults.Add(fault);
        page.RequestFailed += (_, request) =>
            _faults.AddRange(request.Failure == "net::ERR_ABORTED" ? [] : [$"{request.Url}: {request.Failure}"]);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refusals of the content security policy, requests that failed: none on a page that is well.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Keeps what the window shows as <c>artifacts/screenshots/{name}.png</c>.</summary>
    public Task ShootAsync(string name, bool fullPage = false) =>
        Page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = RepositoryRoot.Combine("artifacts", "screenshots", name + ".png"),
                FullPage = fullPage,
                Animations = ScreenshotAnimations.Disabled,
            }
        );

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
