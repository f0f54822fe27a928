using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Web;

/// <summary>
/// Keeps the page to the machine it runs on. Anybody may be anybody there, so nobody else may get in: no other machine, no tunnel or proxy that stands in for
/// one, no other name that resolves to this machine (DNS rebinding), and no page of another site in the person’s own browser.
/// </summary>
internal sealed class LoopbackOnly(ILogger<LoopbackOnly> logger) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        PageHeaders.Set(http.Response.Headers);
        if (Fault(http) is not { } fault)
        {
            return next(context);
        }

        logger.RequestRefused(fault);
        var phrases = PagePhrases.Of(BrowserLanguage.Of(http.Request));
        return ValueTask.FromResult<object?>(ProblemPage.Of(
            http.Request, StatusCodes.Status403Forbidden, fault == OtherSite ? phrases.OtherSite : phrases.OnlyHere));
    }

    private const string OtherSite = "it comes from another site";

    private static string? Fault(HttpContext http) => http.Request switch
    {
        _ when http.Connection.RemoteIpAddress is { } ip && !IPAddress.IsLoopback(ip) => "it comes from another machine",
        var request when ForwardedHeaders.Any(request.Headers.ContainsKey) => "it comes through a proxy",
        var request when request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]") => "its Host header is not this machine",
        var request when ChangesSomething(request) && !IsOfThisPage(request) => OtherSite,
        _ => null,
    };

    private static readonly string[] ForwardedHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-Host"];

    private static bool ChangesSomething(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    /// <summary>Browsers say where a request comes from, in at least one of two headers; what says nothing is no browser.</summary>
    private static bool IsOfThisPage(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers.Origin;
        return site is null or "same-origin" or "none" && (origin is null || origin == $"{request.Scheme}://{request.Host}");
    }
}
