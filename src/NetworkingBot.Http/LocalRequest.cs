using System.Net;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Http;

/// <summary>
/// Tells whether a request comes from the machine itself, which is all that guards what needs no proof of who asks. It does not when it
/// comes from another machine, through a tunnel or proxy that stands for one, under another name that resolves to this machine (DNS
/// rebinding), or from another site's page in the person's own browser.
/// </summary>
public static class LocalRequest
{
    /// <summary>The fault of a request that a page of another site sent.</summary>
    public const string OtherSite = "it comes from another site";

    /// <summary>
    /// Headers by which proxies, load balancers and tunnels say for whom they ask. Whatever begins with one of the last two does so as
    /// well.
    /// </summary>
    private static readonly HashSet<string> _forwarding = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ProxyUser-Ip", "True-Client-IP", "CF-Connecting-IP",
        "CF-Ray", "Fastly-Client-IP",
        "X-Azure-ClientIP", "X-Azure-SocketIP", "X-Envoy-External-Address", "X-Envoy-Original-Path", "X-Appengine-User-IP",
    };

    private static readonly string[] _forwardingFamilies = ["X-Forwarded", "X-Original-"];

    /// <summary>Null when nothing speaks against it; otherwise why it is not let in, in words for the log.</summary>
    public static string? Fault(HttpContext http) => http.Request switch
    {
        _ when http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) => "it comes from another machine",
        var request when request.Headers.Keys.Any(IsForwarding) => "it comes through a proxy",
        var request when request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]") => "its Host header is not this machine",
        var request when ChangesSomething(request) && !IsOfSameOrigin(request) => OtherSite,
        _ => null,
    };

    /// <summary>Browsers say where a request comes from, in at least one of two headers; what says nothing is no browser.</summary>
    /// <param name="outside">Where the host is reached from outside: a proxy may have taken off https. Null: nowhere but where it
    /// listens.</param>
    public static bool IsOfSameOrigin(HttpRequest request, Uri? outside = null)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers.Origin;
        return site is null or "same-origin" or "none"
            && (origin is null || origin == $"{request.Scheme}://{request.Host}" || origin == outside?.GetLeftPart(UriPartial.Authority));
    }

    private static bool IsForwarding(string header) =>
        _forwarding.Contains(header) || _forwardingFamilies.Any(family => header.StartsWith(family, StringComparison.OrdinalIgnoreCase));

    private static bool ChangesSomething(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
}
