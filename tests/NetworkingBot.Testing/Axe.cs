using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkingBot.Testing;

/// <summary>What axe, the engine of most accessibility checkers, finds wrong with a page. https://github.com/dequelabs/axe-core</summary>
public static class Axe
{
    /// <summary>Each fault with the first element that has it; none on a page that everybody can use.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.Select(Told)];
    }

    private static string Told(AxeResultItem fault) =>
        $"{fault.Id}: {fault.Help} – {fault.Nodes.Length} × {fault.Nodes.FirstOrDefault()?.Html}";
}
