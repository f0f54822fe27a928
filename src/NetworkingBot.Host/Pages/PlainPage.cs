using NetworkingBot.Http;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Pages;

/// <summary>A page of text, open to anybody: no script, no cookie, nothing from elsewhere.</summary>
internal static class PlainPage
{
    private const string Style =
        ":root{color-scheme:light dark;background:#fff;color:#1a1a1a}a{color:#0b57b0}@media "
            + "(prefers-color-scheme:dark){:root{background:#161616;color:#eee}a{color:#9ecbff}}body{font:1.05rem/1.6 "
            + "system-ui,sans-serif;max-width:42rem;margin:0 "
            + "auto;padding:1.5rem}h1{line-height:1.2}table{border-collapse:collapse}th,td{text-align:start;padding:.3rem 1rem .3rem "
            + "0;border-bottom:1px solid #8886}td{font-variant-numeric:tabular-nums}thead "
            + "th{vertical-align:bottom}button{font:inherit;padding:.4rem 1rem;cursor:pointer}";

    private static readonly string _policy = SafeHeaders.PolicyOf(Style);

    public static IResult Result(
        HttpResponse response,
        string languageTag,
        string title,
        HtmlNode body,
        int status = StatusCodes.Status200OK
    )
    {
        response.Headers.ContentSecurityPolicy = _policy;
        response.Headers.XContentTypeOptions = "nosniff";
        // Not “no-referrer”: browsers would then send “Origin: null” with the forms of the page itself.
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.ContentLanguage = languageTag;
        return Results.Content(Whole(languageTag, title, body).ToString(), "text/html; charset=utf-8", statusCode: status);
    }

    private static HtmlNode Whole(string languageTag, string title, HtmlNode body) => HtmlNode.Of($"""
        <!DOCTYPE html>
        <html lang="{languageTag}">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{Sheet}</style>
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        {body}
        </main>
        </body>
        </html>
        """);

    /// <summary>The style holds nothing that encoding changes: a test compares what is sent with the hash in the policy.</summary>
    private static HtmlNode Sheet { get; } = HtmlNode.Text(Style);
}
