using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Web;

/// <summary>
/// The secret that opens the local page: drawn at each start, printed in the address that <c>serve</c> shows, kept by the browser as a
/// cookie. Loopback alone does not tell who asks: a proxy that adds no header stands on this machine as well.
/// </summary>
public sealed class PageKey
{
    private const string Parameter = "key";
    private const int Bytes = 32;

    private readonly string _key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The address to open in a browser.</summary>
    /// <param name="root">Where the host listens.</param>
    public Uri Entrance(Uri root) => new(root, $"/?{Parameter}={_key}");

    /// <summary>What a client sends as header <c>Cookie</c> to a host that listens at <paramref name="root"/>.</summary>
    public string CookieFor(Uri root) => $"{Name(root.Port)}={_key}";

    internal bool IsIn(IRequestCookieCollection cookies, int? port) => cookies.TryGetValue(Name(port), out var kept) && Opens(kept);

    /// <summary>Whether the address holds the key. One that holds a wrong one is not looked at further.</summary>
    internal bool IsIn(IQueryCollection query) => query.TryGetValue(Parameter, out var sent) && Opens(sent.ToString());

    /// <summary>
    /// For this browser, until it is closed. Not “strict”: the address may be opened from the page of a terminal in the browser.
    /// </summary>
    internal void Keep(HttpContext http) =>
        http.Response.Cookies.Append(
            Name(http.Request.Host.Port),
            _key,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Path = "/",
                IsEssential = true,
            }
        );

    /// <summary>Cookies are shared by all ports of a machine, and two bots may run on it.</summary>
    private static string Name(int? port) => $"networkingbot-{port ?? 80}";

    private bool Opens(string? sent) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent ?? ""), Encoding.UTF8.GetBytes(_key));
}
