using Microsoft.Playwright;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>Where links lead, without going there.</summary>
internal static class Links
{
    /// <summary>The address that a click opens.</summary>
    /// <param name="part">What that address holds.</param>
    public static async Task<Uri> OpenedByAsync(IPage page, ILocator link, string part)
    {
        var opened = new TaskCompletionSource<Uri>();
        await page.Context.RouteAsync(address => address.Contains(part, StringComparison.Ordinal), async route =>
        {
            opened.TrySetResult(new Uri(route.Request.Url));
            await route.AbortAsync();
        });
        await link.ClickAsync();
        return await opened.Task.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
    }
}
