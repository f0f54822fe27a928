using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using NetworkingBot.Core;
using NetworkingBot.Host.Pages;
using NetworkingBot.Host.Settings;
using NetworkingBot.Http;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Limits;

/// <summary>How much one address may ask of what is open to anybody.</summary>
internal static class LimitRegistration
{
    /// <summary>Pages for people: a link, a calendar file, an installation.</summary>
    private static readonly string[] _pages =
        ["/ics", PolicyEndpoints.Privacy, PolicyEndpoints.Terms, ProgrammePage.Path, "/slack/install", "/slack/oauth_redirect"];

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
