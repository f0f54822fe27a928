using NetworkingBot.Core;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Pages;

/// <summary>
/// Where somebody fetches their data. The link opens a page with a button, so that whatever looks at links in chats beforehand takes nothing and uses nothing up.
/// </summary>
internal static class MyDataEndpoint
{
    private const string Folder = "my-data/";

    /// <summary>Where the links begin: at the address from outside, otherwise at the one on this machine; null when neither is known.</summary>
    public static Uri? Address(Uri? publicUrl, string? listening)
    {
        var first = listening?.Split(';')[0];
        return publicUrl is not null ? new Uri(publicUrl, Folder)
            : Uri.TryCreate(first, UriKind.Absolute, out var local) && local is { IsLoopback: true, Port: > 0 } ? new Uri(local, Folder)
            : null;
    }

    public static IEndpointRouteBuilder MapMyData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/my-data/{token}", ShowAsync);
        routes.MapPost("/my-data/{token}", FetchAsync).DisableAntiforgery();
        return routes;
    }

    private static async Task<IResult> ShowAsync(string token, HttpRequest request, CoreServices core, CancellationToken cancellation)
    {
        var lang = BrowserLanguage.Of(request);
        var phrases = PrivacyPhrases.In(lang);
        return await core.ExportLinks.IsOpenAsync(token, core.Clock.GetCurrentInstant(), cancellation)
            ? Page(request, lang, HtmlNode.Of($"<p>{phrases.WhatTheFileHolds}</p><form method=\"post\"><button>{phrases.FetchMyData}</button></form>"))
            : Closed(request, lang);
    }

    private static async Task<IResult> FetchAsync(string token, HttpRequest request, CoreServices core, CancellationToken cancellation)
    {
        var now = core.Clock.GetCurrentInstant();
        if (await core.ExportLinks.UseAsync(token, now, cancellation) is not var (org, id) || await core.People.GetAsync(org, id, cancellation) is not { } person)
        {
            return Closed(request, BrowserLanguage.Of(request));
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(await core.TakeOut.ZipAsync(person, now, cancellation), TakeOut.MediaType, TakeOut.FileName);
    }

    private static IResult Closed(HttpRequest request, Lang lang) => Page(request, lang, HtmlNode.Of($"<p>{PrivacyPhrases.In(lang).LinkIsOld}</p>"), StatusCodes.Status404NotFound);

    private static IResult Page(HttpRequest request, Lang lang, HtmlNode body, int status = StatusCodes.Status200OK)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return PlainPage.Result(request.HttpContext.Response, lang == Lang.Spanish ? "es" : "en", PrivacyPhrases.In(lang).ExportTitle, body, status);
    }
}
