using Microsoft.AspNetCore.Mvc;
using NetworkingBot.Core;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Pages;

/// <summary>
/// Where somebody fetches their data. The link opens a page with a button, so that whatever looks at links in chats beforehand takes
/// nothing and uses nothing up.
/// </summary>
internal static class MyDataEndpoint
{
    public const string Path = "/my-data";

    private const string Folder = "my-data/";

    /// <summary>Bytes: the word that was chosen.</summary>
    private const int MaxBodyBytes = 4 * 1024;

    /// <summary>Where the links begin; null: the bot is not reached there.</summary>
    public static Uri? Under(Uri? bot) => bot is null ? null : new Uri(bot, Folder);

    public static IEndpointRouteBuilder MapMyData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path + "/{token}", ShowAsync);
        routes.MapPost(Path + "/{token}", FetchAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes));
        return routes;
    }

    private static async Task<IResult> ShowAsync(string token, HttpRequest request, CoreServices core, CancellationToken cancellation)
    {
        var lang = BrowserLanguage.Of(request);
        var phrases = PrivacyPhrases.In(lang);
        return await core.ExportLinks.WhatAsync(token, core.Clock.GetCurrentInstant(), cancellation) switch
        {
            Exported.Everything => Page(
                request,
                lang,
                phrases.ExportTitle,
                HtmlNode.Of($"<p>{phrases.WhatTheFileHolds}</p><form method=\"post\"><button>{phrases.FetchMyData}</button></form>")
            ),
            Exported.Contacts => Page(
                request,
                lang,
                phrases.FetchContacts,
                HtmlNode.Of($"<p>{phrases.WhatContactsAre}</p><form method=\"post\">{Choices(phrases)}</form>")
            ),
            _ => Closed(request, lang),
        };
    }

    private static IEnumerable<HtmlNode> Choices(PrivacyPhrases phrases) =>
    [
        HtmlNode.Of($"<p><button name=\"as\" value=\"{nameof(ContactFileFormat.Cards)}\">{phrases.AsCards}</button></p>"),
        HtmlNode.Of($"<p><button name=\"as\" value=\"{nameof(ContactFileFormat.OlderCards)}\">{phrases.AsOlderCards}</button></p>"),
        HtmlNode.Of($"<p><button name=\"as\" value=\"{nameof(ContactFileFormat.Table)}\">{phrases.AsTable}</button></p>"),
    ];

    private static async Task<IResult> FetchAsync(string token, HttpRequest request, CoreServices core, CancellationToken cancellation)
    {
        var now = core.Clock.GetCurrentInstant();
        var format = await FormatAsync(request, cancellation);
        if (await core.ExportLinks.UseAsync(token, now, cancellation) is not var (org, id, what)
            || await core.People.GetAsync(org, id, cancellation) is not { } person)
        {
            return Closed(request, BrowserLanguage.Of(request));
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        if (what == Exported.Contacts)
        {
            var file = await core.ContactFileWriter.WriteAsync(person, format, now, cancellation);
            return Results.File(file.Bytes, file.MediaType, file.Name);
        }

        return Results.File(await core.TakeOut.ZipAsync(person, now, cancellation), TakeOut.MediaType, TakeOut.FileName);
    }

    /// <summary>The newest where nothing, or nothing that is known or can be read, was chosen.</summary>
    private static async Task<ContactFileFormat> FormatAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var chosen = request.HasFormContentType ? (await request.ReadFormAsync(cancellation))["as"].ToString() : "";
            return Enum.GetValues<ContactFileFormat>().FirstOrDefault(format => format.ToString() == chosen);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return default;
        }
    }

    private static IResult Closed(HttpRequest request, Lang lang) =>
        Page(
            request,
            lang,
            PrivacyPhrases.In(lang).ExportTitle,
            HtmlNode.Of($"<p>{PrivacyPhrases.In(lang).LinkIsOld}</p>"),
            StatusCodes.Status404NotFound
        );

    private static IResult Page(HttpRequest request, Lang lang, string title, HtmlNode body, int status = StatusCodes.Status200OK)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return PlainPage.Result(request.HttpContext.Response, lang == Lang.Spanish ? "es" : "en", title, body, status);
    }
}
