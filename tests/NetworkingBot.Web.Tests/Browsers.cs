using Microsoft.Playwright;
using NetworkingBot.Testing;
using NetworkingBot.Web.Tests;

[assembly: AssemblyFixture(typeof(Browsers))]

namespace NetworkingBot.Web.Tests;

/// <summary>One Chromium for all tests; each opens windows of its own.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private ChromiumBrowser? _chromium;

    public async ValueTask InitializeAsync() => _chromium = await ChromiumBrowser.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }
    }

    internal async Task<BrowserWindow> OpenAsync(LocalSite site, string path, BrowserNewContextOptions? options = null)
    {
        var window = await _chromium!.OpenAsync(options);
        await window.Page.GotoAsync(site.Key.Entrance(site.Root).AbsoluteUri);
        await window.Page.GotoAsync(new Uri(site.Root, path).AbsoluteUri);
        return window;
    }
}
