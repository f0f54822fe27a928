using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using NetworkingBot.Core;
using NetworkingBot.Host.Health;
using NetworkingBot.Host.Pages;
using NetworkingBot.Host.Settings;
using NetworkingBot.Http;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Limits;

/// <summary>How much one address may ask of what is open to anybody.</summary>
internal static class LimitRegistration
{
    /// <summary>
    /// What is open to anybody: pages for people, such as a link, a calendar file or an installation; and health, which writes a row. Who
    /// looks after the host's health does it from a private network, and is not limited.
    /// </summary>
    private static readonly string[] _pages =
    [
        "/ics", MyDataEndpoint.Path, PolicyEndpoints.Privacy, PolicyEndpoints.Terms, ProgrammePage.Path, HealthEndpoints.Whole,
        "/slack/install", "/slack/oauth_redirect",
    ];

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddLimits(this IServiceCollection services, ProxySettings proxies) => services
        .AddSingleton<RefusedCallers>()
        .Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Trusted.Count > 0
                ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                : ForwardedHeaders.None;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in proxies.Trusted.Select(ProxySettings.NetworkOf).OfType<System.Net.IPNetwork>())
            {
                options.KnownIPNetworks.Add(network);
            }
        })
        .AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf);
            limiter.OnRejected = (rejected, _) => TooMuchAsync(rejected.HttpContext);
        });

    public static IApplicationBuilder UseSafeHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            SafeHeaders.SetMissing(http.Response.Headers);
            return Task.CompletedTask;
        });
        return next(http);
    });

    public static IApplicationBuilder UseLimits(this IApplicationBuilder app) =>
        app.UseRateLimiter().Use(app.ApplicationServices.GetRequiredService<RefusedCallers>().GuardAsync);

    private static RateLimitPartition<string> PartitionOf(HttpContext http) =>
        CallerAddress.Of(http) is { } address && _pages.Any(page => http.Request.Path.StartsWithSegments(page, StringComparison.Ordinal))
            ? RateLimitPartition.GetFixedWindowLimiter(address,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 120, Window = _window })
            : RateLimitPartition.GetNoLimiter("");

    private static async ValueTask TooMuchAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = ((int)_window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(BrowserLanguage.Of(http.Request) == Lang.Spanish
            ? "Son muchas solicitudes en poco tiempo. Espera un minuto y vuelve a intentarlo."
            : "That was a lot in a short time. Please wait a minute and try again.");
    }
}
